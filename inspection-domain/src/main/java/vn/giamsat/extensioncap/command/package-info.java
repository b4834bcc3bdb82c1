/** What can be asked of the caps of extensions. */
@NullMarked
package vn.giamsat.extensioncap.command;

import org.jspecify.annotations.NullMarked;
