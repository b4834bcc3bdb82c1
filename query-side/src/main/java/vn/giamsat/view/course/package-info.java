/** Where a recommendation stood on any business day: what figures of a period are counted from. */
@NullMarked
package vn.giamsat.view.course;

import org.jspecify.annotations.NullMarked;
