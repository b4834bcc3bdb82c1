/**
 * The moment and the eyes a page is read with: read context, impersonation, and what keeps a reader
 * in the past.
 */
@NullMarked
package vn.giamsat.api.asof;

import org.jspecify.annotations.NullMarked;
