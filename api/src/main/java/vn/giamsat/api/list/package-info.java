/** Every list of a view at its address: JSON, CSV and a page, all made from its entry. */
@NullMarked
package vn.giamsat.api.list;

import org.jspecify.annotations.NullMarked;
