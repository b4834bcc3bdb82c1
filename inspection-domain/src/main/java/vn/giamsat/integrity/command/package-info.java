/** What can be asked of the log under audit. */
@NullMarked
package vn.giamsat.integrity.command;

import org.jspecify.annotations.NullMarked;
