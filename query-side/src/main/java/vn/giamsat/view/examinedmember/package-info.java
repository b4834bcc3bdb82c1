/** The party members examined in cases: inner work of the delegation. */
@NullMarked
package vn.giamsat.view.examinedmember;

import org.jspecify.annotations.NullMarked;
