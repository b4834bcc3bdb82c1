/**
 * Gives stored events their positions: one gap-free order, the same for every reader on every node.
 */
@NullMarked
package vn.giamsat.eventlog.sequence;

import org.jspecify.annotations.NullMarked;
