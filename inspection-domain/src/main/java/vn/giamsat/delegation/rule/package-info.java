/** The rules a delegation keeps. */
@NullMarked
package vn.giamsat.delegation.rule;

import org.jspecify.annotations.NullMarked;
