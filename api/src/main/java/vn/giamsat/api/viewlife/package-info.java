/** The life of the views at the edge: how they are doing, rebuilding them, comparing them. */
@NullMarked
package vn.giamsat.api.viewlife;

import org.jspecify.annotations.NullMarked;
