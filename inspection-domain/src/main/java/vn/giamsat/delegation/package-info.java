/** Delegations: decision, plan, members. */
@NullMarked
package vn.giamsat.delegation;

import org.jspecify.annotations.NullMarked;
