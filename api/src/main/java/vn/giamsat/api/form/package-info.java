/**
 * The page twin of commands: each form is read from the command's record, shown, taken and kept
 * until what was typed is recorded.
 */
@NullMarked
package vn.giamsat.api.form;

import org.jspecify.annotations.NullMarked;
