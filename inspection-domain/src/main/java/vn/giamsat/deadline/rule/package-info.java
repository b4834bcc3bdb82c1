/** What a rule of time limits must say. */
@NullMarked
package vn.giamsat.deadline.rule;

import org.jspecify.annotations.NullMarked;
