/** The page of the search. */
@NullMarked
package vn.giamsat.api.page.search;

import org.jspecify.annotations.NullMarked;
