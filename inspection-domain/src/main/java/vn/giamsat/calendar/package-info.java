/** The days off of a year: announced, corrected with a reason, waited for. */
@NullMarked
package vn.giamsat.calendar;

import org.jspecify.annotations.NullMarked;
