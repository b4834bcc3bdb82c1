/** The log under audit: who looked after its integrity, with which keys and with what result. */
@NullMarked
package vn.giamsat.integrity;

import org.jspecify.annotations.NullMarked;
