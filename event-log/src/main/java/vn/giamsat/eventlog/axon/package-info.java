/** Axon's event store, storage engine and token store over the log. */
@NullMarked
package vn.giamsat.eventlog.axon;

import org.jspecify.annotations.NullMarked;
