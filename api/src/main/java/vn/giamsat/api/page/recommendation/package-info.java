/** The page of a recommendation and its follow-up. */
@NullMarked
package vn.giamsat.api.page.recommendation;

import org.jspecify.annotations.NullMarked;
