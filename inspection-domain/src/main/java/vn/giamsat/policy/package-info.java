/** What follows from an event without anybody asking: events in, commands out. */
@NullMarked
package vn.giamsat.policy;

import org.jspecify.annotations.NullMarked;
