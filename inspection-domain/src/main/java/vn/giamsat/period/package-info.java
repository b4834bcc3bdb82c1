/** Periods of the statistical reports: opened, closed when the figures are settled, reopened. */
@NullMarked
package vn.giamsat.period;

import org.jspecify.annotations.NullMarked;
