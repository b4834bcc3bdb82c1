/** What an aggregate is to the rest of the house, and how it is registered. */
@NullMarked
package vn.giamsat.aggregate;

import org.jspecify.annotations.NullMarked;
