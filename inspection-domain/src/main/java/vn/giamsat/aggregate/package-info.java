/** How aggregates are registered. */
@NullMarked
package vn.giamsat.aggregate;

import org.jspecify.annotations.NullMarked;
