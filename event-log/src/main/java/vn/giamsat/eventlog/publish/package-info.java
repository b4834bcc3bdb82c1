/**
 * Signs the tree: recomputed first, held against what was signed before, kept outside the database
 * as well.
 */
@NullMarked
package vn.giamsat.eventlog.publish;

import org.jspecify.annotations.NullMarked;
