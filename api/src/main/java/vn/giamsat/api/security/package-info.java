/** Who is asking, and what they may do and read. */
@NullMarked
package vn.giamsat.api.security;

import org.jspecify.annotations.NullMarked;
