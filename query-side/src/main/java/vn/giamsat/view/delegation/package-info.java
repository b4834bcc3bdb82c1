/** The delegations with their decision, plan and members. */
@NullMarked
package vn.giamsat.view.delegation;

import org.jspecify.annotations.NullMarked;
