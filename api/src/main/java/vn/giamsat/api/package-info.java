/** The edge. */
@NullMarked
package vn.giamsat.api;

import org.jspecify.annotations.NullMarked;
