/** Figures of inspections, findings and recommendations, and the lists behind them. */
@NullMarked
package vn.giamsat.api.statistics;

import org.jspecify.annotations.NullMarked;
