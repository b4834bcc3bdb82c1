/** What can be asked of units. */
@NullMarked
package vn.giamsat.unit.command;

import org.jspecify.annotations.NullMarked;
