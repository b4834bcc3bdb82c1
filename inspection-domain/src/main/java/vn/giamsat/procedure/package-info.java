/**
 * The procedure as data: deadline rules and the working calendar, each with validity and source.
 */
@NullMarked
package vn.giamsat.procedure;

import org.jspecify.annotations.NullMarked;
