/** What rests on a fact that was corrected. */
@NullMarked
package vn.giamsat.api.dependents;

import org.jspecify.annotations.NullMarked;
