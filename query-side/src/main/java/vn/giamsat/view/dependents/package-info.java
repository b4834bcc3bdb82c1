/** What rests on words that were corrected later. */
@NullMarked
package vn.giamsat.view.dependents;

import org.jspecify.annotations.NullMarked;
