/** What the days off of a year must say. */
@NullMarked
package vn.giamsat.calendar.rule;

import org.jspecify.annotations.NullMarked;
