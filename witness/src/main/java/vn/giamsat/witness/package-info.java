/**
 * A witness of the log, C2SP tlog-witness: a small program of its own, with its own key and memory
 * and no access to the database. It cosigns a checkpoint only when the log has done nothing but
 * grow since the last one it cosigned.
 */
@NullMarked
package vn.giamsat.witness;

import org.jspecify.annotations.NullMarked;
