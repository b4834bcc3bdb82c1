/** What can be asked of a rule of time limits. */
@NullMarked
package vn.giamsat.deadline.command;

import org.jspecify.annotations.NullMarked;
