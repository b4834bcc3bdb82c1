/** Walks a whole log: every event, entry, tile and checkpoint held against the others. */
@NullMarked
package vn.giamsat.verifier.walk;

import org.jspecify.annotations.NullMarked;
