/** What a unit reported and asked for, each with what was decided about it. */
@NullMarked
package vn.giamsat.view.followup.answer;

import org.jspecify.annotations.NullMarked;
