/** The rules a reporting period keeps. */
@NullMarked
package vn.giamsat.period.rule;

import org.jspecify.annotations.NullMarked;
