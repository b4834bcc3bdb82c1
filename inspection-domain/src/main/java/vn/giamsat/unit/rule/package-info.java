/** The rules a unit keeps. */
@NullMarked
package vn.giamsat.unit.rule;

import org.jspecify.annotations.NullMarked;
