/** Style sheets and scripts, each at an address that names what is in it. */
@NullMarked
package vn.giamsat.api.asset;

import org.jspecify.annotations.NullMarked;
