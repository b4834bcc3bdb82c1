/** How rows are asked for: who asks, as of when, page by page. */
@NullMarked
package vn.giamsat.view.read;

import org.jspecify.annotations.NullMarked;
