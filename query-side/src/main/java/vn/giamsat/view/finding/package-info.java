/** What a delegation found, from the draft to what the unit was shown. */
@NullMarked
package vn.giamsat.view.finding;

import org.jspecify.annotations.NullMarked;
