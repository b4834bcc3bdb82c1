/** What stands around every page: the places a reader goes to, by what the reader does. */
@NullMarked
package vn.giamsat.api.frame;

import org.jspecify.annotations.NullMarked;
