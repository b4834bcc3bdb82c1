/** The rules a recommendation keeps. */
@NullMarked
package vn.giamsat.recommendation.rule;

import org.jspecify.annotations.NullMarked;
