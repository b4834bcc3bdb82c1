/** The years of the office's calendar, announced or waited for. */
@NullMarked
package vn.giamsat.view.calendaryear;

import org.jspecify.annotations.NullMarked;
