/** Rules of time limits: adopted with their source, corrected with a reason, repealed. */
@NullMarked
package vn.giamsat.deadline;

import org.jspecify.annotations.NullMarked;
