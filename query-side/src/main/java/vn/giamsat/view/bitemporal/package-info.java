/** Two clocks: what was known on one day about another. */
@NullMarked
package vn.giamsat.view.bitemporal;

import org.jspecify.annotations.NullMarked;
