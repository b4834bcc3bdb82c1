/** What a cap of extensions must say. */
@NullMarked
package vn.giamsat.extensioncap.rule;

import org.jspecify.annotations.NullMarked;
