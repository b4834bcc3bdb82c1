/** What can be asked of a year of the calendar. */
@NullMarked
package vn.giamsat.calendar.command;

import org.jspecify.annotations.NullMarked;
