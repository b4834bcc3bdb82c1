/**
 * Writes: whatever requests wait on a node are stored together, each wholly or not at all, and
 * acknowledged when they are flushed.
 */
@NullMarked
package vn.giamsat.eventlog.append;

import org.jspecify.annotations.NullMarked;
