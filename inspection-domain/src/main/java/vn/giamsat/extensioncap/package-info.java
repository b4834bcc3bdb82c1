/** How far due dates may be extended: the office's own caps, each set with its source. */
@NullMarked
package vn.giamsat.extensioncap;

import org.jspecify.annotations.NullMarked;
