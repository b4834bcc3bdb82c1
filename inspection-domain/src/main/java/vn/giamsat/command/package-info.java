/** What all commands have in common. */
@NullMarked
package vn.giamsat.command;

import org.jspecify.annotations.NullMarked;
