/**
 * The Merkle tree over the order of the log: proofs of RFC 6962 and RFC 9162, tiles and entry
 * bundles of C2SP tlog-tiles.
 */
@NullMarked
package vn.giamsat.eventlog.tree;

import org.jspecify.annotations.NullMarked;
