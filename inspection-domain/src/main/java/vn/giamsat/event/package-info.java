/** The vocabulary all stored events share; frozen once released. */
@NullMarked
package vn.giamsat.event;

import org.jspecify.annotations.NullMarked;
