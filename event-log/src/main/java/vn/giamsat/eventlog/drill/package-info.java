/**
 * What somebody who owns the database could do to the log, tried on a throw-away copy, so that the
 * checks show what they catch.
 */
@NullMarked
package vn.giamsat.eventlog.drill;

import org.jspecify.annotations.NullMarked;
