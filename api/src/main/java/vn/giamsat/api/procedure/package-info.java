/**
 * The office's own procedure at the edge: what decisions read of it, what ships with the product,
 * the page and the file by which people keep it.
 */
@NullMarked
package vn.giamsat.api.procedure;

import org.jspecify.annotations.NullMarked;
