/**
 * Computes the states of a case anew from its stored events: a second telling of what the office's
 * views do, sharing nothing with them.
 */
@NullMarked
package vn.giamsat.verifier.replay;

import org.jspecify.annotations.NullMarked;
