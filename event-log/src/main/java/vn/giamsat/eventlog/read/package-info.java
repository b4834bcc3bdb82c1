/** Reads events as they are stored: by position, by aggregate, without a processor. */
@NullMarked
package vn.giamsat.eventlog.read;

import org.jspecify.annotations.NullMarked;
