/** Feeds a view with what the log brings, and parks it in front of what it cannot take. */
@NullMarked
package vn.giamsat.view.fold.feed;

import org.jspecify.annotations.NullMarked;
