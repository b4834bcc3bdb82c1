/** What units ask of their superiors. */
@NullMarked
package vn.giamsat.view.upwardrequest;

import org.jspecify.annotations.NullMarked;
