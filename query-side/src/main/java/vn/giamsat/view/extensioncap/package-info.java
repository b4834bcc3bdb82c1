/** The office's caps of extensions, with what they were before. */
@NullMarked
package vn.giamsat.view.extensioncap;

import org.jspecify.annotations.NullMarked;
