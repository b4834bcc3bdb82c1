/** Keeps views as the log says: filled anew beside the live one, compared, put in its place. */
@NullMarked
package vn.giamsat.view.maintenance;

import org.jspecify.annotations.NullMarked;
