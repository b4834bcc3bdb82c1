/** The office's rules of time limits, with what they said before. */
@NullMarked
package vn.giamsat.view.deadlinerule;

import org.jspecify.annotations.NullMarked;
