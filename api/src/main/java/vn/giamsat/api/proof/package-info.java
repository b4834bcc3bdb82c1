/** Events and their proofs in the formats auditors' tools read. */
@NullMarked
package vn.giamsat.api.proof;

import org.jspecify.annotations.NullMarked;
