/** Two clocks: what was known on one day about another. */
@NullMarked
package vn.giamsat.view.known;

import org.jspecify.annotations.NullMarked;
