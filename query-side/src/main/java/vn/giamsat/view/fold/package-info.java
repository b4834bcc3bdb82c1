/** The kit of every view: a pure fold of events, written as rows that keep their versions. */
@NullMarked
package vn.giamsat.view.fold;

import org.jspecify.annotations.NullMarked;
