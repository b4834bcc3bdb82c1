/** The pages of units. */
@NullMarked
package vn.giamsat.api.page.unit;

import org.jspecify.annotations.NullMarked;
