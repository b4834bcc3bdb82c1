/** Between objects and stored bytes: a closed list of event types and their versions. */
@NullMarked
package vn.giamsat.eventlog.serialize;

import org.jspecify.annotations.NullMarked;
