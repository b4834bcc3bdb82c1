/**
 * Figures over the rows of the views, counted when they are asked for: each is the length of the
 * list behind it, under the reader's rights, now, in the past, or as a closed period reported it.
 */
@NullMarked
package vn.giamsat.view.statistics;

import org.jspecify.annotations.NullMarked;
