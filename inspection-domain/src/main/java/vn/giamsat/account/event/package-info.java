/** What happened to accounts: stored for ever, frozen once released. */
@NullMarked
package vn.giamsat.account.event;

import org.jspecify.annotations.NullMarked;
