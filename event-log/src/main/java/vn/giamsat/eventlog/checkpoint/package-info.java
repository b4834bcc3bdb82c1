/**
 * Signed checkpoints of the log (C2SP tlog-checkpoint), the keys that sign them, the file outside
 * the database that remembers them, and the witnesses that cosign them.
 */
@NullMarked
package vn.giamsat.eventlog.checkpoint;

import org.jspecify.annotations.NullMarked;
