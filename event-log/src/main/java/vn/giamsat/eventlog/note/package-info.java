/** Signed notes of C2SP: checkpoints, their signatures and the keys that verify them. */
@NullMarked
package vn.giamsat.eventlog.note;

import org.jspecify.annotations.NullMarked;
