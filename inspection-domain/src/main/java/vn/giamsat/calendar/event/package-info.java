/** What happened to years of the calendar: stored for ever, frozen once released. */
@NullMarked
package vn.giamsat.calendar.event;

import org.jspecify.annotations.NullMarked;
