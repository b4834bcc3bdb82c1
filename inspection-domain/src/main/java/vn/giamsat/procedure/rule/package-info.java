/** What holds for counting the days of the procedure. */
@NullMarked
package vn.giamsat.procedure.rule;

import org.jspecify.annotations.NullMarked;
