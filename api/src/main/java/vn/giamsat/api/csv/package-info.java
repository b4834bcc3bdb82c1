/** Tables for a spreadsheet. */
@NullMarked
package vn.giamsat.api.csv;

import org.jspecify.annotations.NullMarked;
