/** What happened to the caps of extensions: stored for ever, frozen once released. */
@NullMarked
package vn.giamsat.extensioncap.event;

import org.jspecify.annotations.NullMarked;
