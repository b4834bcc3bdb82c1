/** Finds cases, findings, recommendations, units and documents by their words. */
@NullMarked
package vn.giamsat.view.search.index;

import org.jspecify.annotations.NullMarked;
