/** What commands achieved, by their idempotency keys, stored together with their events. */
@NullMarked
package vn.giamsat.eventlog.receipt;

import org.jspecify.annotations.NullMarked;
