/** Who stands in which relation to a matter: what rights are decided by. */
@NullMarked
package vn.giamsat.view.relation;

import org.jspecify.annotations.NullMarked;
