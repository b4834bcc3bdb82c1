/** The pages of the office's own work. */
@NullMarked
package vn.giamsat.api.page.office;

import org.jspecify.annotations.NullMarked;
