/** The rules a inspection keeps. */
@NullMarked
package vn.giamsat.inspection.rule;

import org.jspecify.annotations.NullMarked;
