/** What programs read: the same views the pages show, as JSON, now or as of a position. */
@NullMarked
package vn.giamsat.api.read;

import org.jspecify.annotations.NullMarked;
