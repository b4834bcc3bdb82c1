/** The one way in which days and moments are written and read. */
@NullMarked
package vn.giamsat.api.day;

import org.jspecify.annotations.NullMarked;
