/** What was done for the integrity of the log: stored for ever, frozen once released. */
@NullMarked
package vn.giamsat.integrity.event;

import org.jspecify.annotations.NullMarked;
