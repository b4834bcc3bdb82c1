/** Turns the file of a real case into the commands that would have recorded it. */
@NullMarked
package vn.giamsat.api.caseimport;

import org.jspecify.annotations.NullMarked;
