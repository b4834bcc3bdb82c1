/**
 * What a decision must know of other matters than its own: the delegation of a case, the superiors
 * of a unit, whom an account answers for. Each is folded from the facts of its own aggregate.
 */
@NullMarked
package vn.giamsat.crosscheck;

import org.jspecify.annotations.NullMarked;
