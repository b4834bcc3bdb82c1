/** Rows in PostgreSQL: written in binary, read as JSON, versions kept. */
@NullMarked
package vn.giamsat.view.fold.table;

import org.jspecify.annotations.NullMarked;
