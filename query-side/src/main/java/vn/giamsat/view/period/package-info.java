/** Periods of the statistical reports, with every closing of their figures. */
@NullMarked
package vn.giamsat.view.period;

import org.jspecify.annotations.NullMarked;
