/** The keys with which the log signs, kept in a folder outside the database. */
@NullMarked
package vn.giamsat.eventlog.key;

import org.jspecify.annotations.NullMarked;
