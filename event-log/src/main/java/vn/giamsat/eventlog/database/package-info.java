/** What the log asks of its database before the first event is acknowledged. */
@NullMarked
package vn.giamsat.eventlog.database;

import org.jspecify.annotations.NullMarked;
