/** Asks others to cosign what the log has signed, as the policy names them. */
@NullMarked
package vn.giamsat.eventlog.witness;

import org.jspecify.annotations.NullMarked;
