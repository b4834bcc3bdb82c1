/** What can be asked of accounts. */
@NullMarked
package vn.giamsat.account.command;

import org.jspecify.annotations.NullMarked;
