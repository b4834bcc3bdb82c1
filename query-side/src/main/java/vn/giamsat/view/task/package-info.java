/** What is to be done next, and by whom. */
@NullMarked
package vn.giamsat.view.task;

import org.jspecify.annotations.NullMarked;
