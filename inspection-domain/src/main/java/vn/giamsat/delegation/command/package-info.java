/** What can be asked of delegations. */
@NullMarked
package vn.giamsat.delegation.command;

import org.jspecify.annotations.NullMarked;
