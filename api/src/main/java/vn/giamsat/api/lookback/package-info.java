/** Looking back: what differs between two moments, and how a matter came to be as it is. */
@NullMarked
package vn.giamsat.api.lookback;

import org.jspecify.annotations.NullMarked;
