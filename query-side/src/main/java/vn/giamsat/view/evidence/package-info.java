/** Every file of a case, who handed it in and what it shows. */
@NullMarked
package vn.giamsat.view.evidence;

import org.jspecify.annotations.NullMarked;
