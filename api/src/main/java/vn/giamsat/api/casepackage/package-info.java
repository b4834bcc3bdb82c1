/** One case as a file: its events, their proofs, its evidence, and its states to be replayed. */
@NullMarked
package vn.giamsat.api.casepackage;

import org.jspecify.annotations.NullMarked;
