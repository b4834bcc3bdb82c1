/** How a rule is named, told and broken. */
@NullMarked
package vn.giamsat.rule;

import org.jspecify.annotations.NullMarked;
