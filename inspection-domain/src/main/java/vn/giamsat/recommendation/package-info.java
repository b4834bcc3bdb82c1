/** One binding recommendation, from the notice to the end of its follow-up. */
@NullMarked
package vn.giamsat.recommendation;

import org.jspecify.annotations.NullMarked;
