/** Organisations through time: an identity that outlives its name. */
@NullMarked
package vn.giamsat.unit;

import org.jspecify.annotations.NullMarked;
