/** What people see: pages of rows, in Vietnamese and English. */
@NullMarked
package vn.giamsat.api.page;

import org.jspecify.annotations.NullMarked;
