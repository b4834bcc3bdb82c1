/** What stands around every page: the places a reader goes to, by what the reader does. */
@NullMarked
package vn.giamsat.api.page.frame;

import org.jspecify.annotations.NullMarked;
