/** What the product does when more is asked of it at once than it can answer. */
@NullMarked
package vn.giamsat.api.load;

import org.jspecify.annotations.NullMarked;
