/**
 * Units and accounts taken from a table that somebody brings: shown first, with what would be
 * recorded and what is at fault, then recorded by the same commands as one by one.
 */
@NullMarked
package vn.giamsat.api.registerimport;

import org.jspecify.annotations.NullMarked;
