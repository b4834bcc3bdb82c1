/** What a reader may do now with a matter, in the state in which its aggregate would accept it. */
@NullMarked
package vn.giamsat.api.offer;

import org.jspecify.annotations.NullMarked;
