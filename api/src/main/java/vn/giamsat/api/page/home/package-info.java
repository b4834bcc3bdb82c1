/** The way in, and what waits for the reader. */
@NullMarked
package vn.giamsat.api.page.home;

import org.jspecify.annotations.NullMarked;
