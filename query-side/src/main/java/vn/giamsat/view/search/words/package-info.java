/** Words as they are cut, spelt, asked for and marked in a text; it knows neither rows nor SQL. */
@NullMarked
package vn.giamsat.view.search.words;

import org.jspecify.annotations.NullMarked;
