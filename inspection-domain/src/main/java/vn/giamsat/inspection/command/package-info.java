/** What can be asked of inspections. */
@NullMarked
package vn.giamsat.inspection.command;

import org.jspecify.annotations.NullMarked;
