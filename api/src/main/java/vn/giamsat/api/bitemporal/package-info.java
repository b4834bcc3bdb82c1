/** What was known on one day about another. */
@NullMarked
package vn.giamsat.api.bitemporal;

import org.jspecify.annotations.NullMarked;
