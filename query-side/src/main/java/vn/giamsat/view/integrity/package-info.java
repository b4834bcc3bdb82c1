/** What was done for the integrity of the log: keys, verifications and drills, as acts told. */
@NullMarked
package vn.giamsat.view.integrity;

import org.jspecify.annotations.NullMarked;
