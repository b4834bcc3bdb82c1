/**
 * Signed checkpoints of the log (C2SP tlog-checkpoint) and the alarm, as the database keeps them.
 */
@NullMarked
package vn.giamsat.eventlog.checkpoint;

import org.jspecify.annotations.NullMarked;
