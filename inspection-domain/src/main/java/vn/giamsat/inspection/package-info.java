/** The case of one delegation at one subject unit. */
@NullMarked
package vn.giamsat.inspection;

import org.jspecify.annotations.NullMarked;
