/** What differs between two states of one matter, or between two lists, as people would say it. */
@NullMarked
package vn.giamsat.view.difference;

import org.jspecify.annotations.NullMarked;
