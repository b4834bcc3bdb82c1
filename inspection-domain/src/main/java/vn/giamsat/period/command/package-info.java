/** What can be asked of reporting periods. */
@NullMarked
package vn.giamsat.period.command;

import org.jspecify.annotations.NullMarked;
