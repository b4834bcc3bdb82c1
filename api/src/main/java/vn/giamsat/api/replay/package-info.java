/** How a matter came to be as it is, step by step. */
@NullMarked
package vn.giamsat.api.replay;

import org.jspecify.annotations.NullMarked;
