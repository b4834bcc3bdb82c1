/** The rules between one matter and another. */
@NullMarked
package vn.giamsat.crosscheck.rule;

import org.jspecify.annotations.NullMarked;
