/** Looks after the views: how they are doing, rebuilding them, comparing them with the log. */
@NullMarked
package vn.giamsat.api.maintenance;

import org.jspecify.annotations.NullMarked;
