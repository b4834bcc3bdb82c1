/**
 * The log: stores facts for ever, gives them one gap-free order and lets readers follow it. It
 * knows Axon and PostgreSQL, and nothing of what the facts are about.
 */
@NullMarked
package vn.giamsat.eventlog;

import org.jspecify.annotations.NullMarked;
