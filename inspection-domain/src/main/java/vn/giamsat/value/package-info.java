/** Identities and small values that commands carry. */
@NullMarked
package vn.giamsat.value;

import org.jspecify.annotations.NullMarked;
