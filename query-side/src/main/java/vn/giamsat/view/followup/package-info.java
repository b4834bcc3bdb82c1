/** The life of each recommendation, as those who follow it up see it. */
@NullMarked
package vn.giamsat.view.followup;

import org.jspecify.annotations.NullMarked;
