/** People at work with the product, each in a real browser. */
@NullMarked
package vn.giamsat.e2e;

import org.jspecify.annotations.NullMarked;
