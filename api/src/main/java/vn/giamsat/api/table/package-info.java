/** Tables that people bring: XLSX and CSV, read as lines of text and never calculated. */
@NullMarked
package vn.giamsat.api.table;

import org.jspecify.annotations.NullMarked;
