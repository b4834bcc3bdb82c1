/**
 * Passwords and tokens of accounts, the first administrator, and the accounts of the demonstration.
 */
@NullMarked
package vn.giamsat.api.account;

import org.jspecify.annotations.NullMarked;
