/** Comparisons within one run on one machine: ours beside a named rival, as a ratio. */
@NullMarked
package vn.giamsat.benchmarks;

import org.jspecify.annotations.NullMarked;
