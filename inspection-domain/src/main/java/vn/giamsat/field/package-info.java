/**
 * What a component of a record is for those who read and write it: said on the record, read by
 * forms, strict reading and views.
 */
@NullMarked
package vn.giamsat.field;

import org.jspecify.annotations.NullMarked;
