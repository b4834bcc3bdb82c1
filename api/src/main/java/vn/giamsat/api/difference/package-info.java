/** What differs between two moments. */
@NullMarked
package vn.giamsat.api.difference;

import org.jspecify.annotations.NullMarked;
