/** Hashes, proofs and tiles of a Merkle tree (RFC 6962, RFC 9162, C2SP tlog-tiles). */
@NullMarked
package vn.giamsat.verifier.tree;

import org.jspecify.annotations.NullMarked;
