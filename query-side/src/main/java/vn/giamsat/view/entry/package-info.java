/** What makes a list of a view: how it is found, where it stands, by what it is narrowed. */
@NullMarked
package vn.giamsat.view.entry;

import org.jspecify.annotations.NullMarked;
