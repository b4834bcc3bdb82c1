/** The log itself, for auditors and their own verifiers: checkpoints, tiles, proofs, events. */
@NullMarked
package vn.giamsat.api.integrity;

import org.jspecify.annotations.NullMarked;
