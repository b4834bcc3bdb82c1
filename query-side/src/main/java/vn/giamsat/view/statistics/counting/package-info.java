/** How figures are counted: what is counted of which rows, and by what it is told apart. */
@NullMarked
package vn.giamsat.view.statistics.counting;

import org.jspecify.annotations.NullMarked;
