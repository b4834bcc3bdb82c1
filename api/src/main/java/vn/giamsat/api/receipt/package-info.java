/** Receipts of weighty acts: a proof for the one who acted, on the wire, on a page and on paper. */
@NullMarked
package vn.giamsat.api.receipt;

import org.jspecify.annotations.NullMarked;
