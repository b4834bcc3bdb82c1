/** What rests on words that were corrected later. */
@NullMarked
package vn.giamsat.view.resting;

import org.jspecify.annotations.NullMarked;
