/** What can be asked of recommendations. */
@NullMarked
package vn.giamsat.recommendation.command;

import org.jspecify.annotations.NullMarked;
