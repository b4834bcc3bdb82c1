/**
 * The log: stores facts for ever, gives them one gap-free order and lets readers follow it. It
 * knows Axon and PostgreSQL, and nothing of what the facts are about.
 *
 * <p>{@link vn.giamsat.eventlog.EventLog} is the door. Behind it are the rooms {@code append},
 * {@code receipt}, {@code sequence}, {@code read}, {@code serialize} and {@code axon}; {@code leaf}
 * and {@code tree} hash what is stored; {@code note}, {@code key}, {@code checkpoint}, {@code
 * witness} and {@code publish} sign it; {@code drill} attacks a copy. Classes of a room that only
 * other rooms use are public for them alone.
 */
@NullMarked
package vn.giamsat.eventlog;

import org.jspecify.annotations.NullMarked;
