/** What can be found, and what each fact changes about it. */
@NullMarked
package vn.giamsat.view.search.entry;

import org.jspecify.annotations.NullMarked;
