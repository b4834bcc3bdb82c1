/** What is hashed of an event: its stored bytes, and the text that commits to them. */
@NullMarked
package vn.giamsat.eventlog.leaf;

import org.jspecify.annotations.NullMarked;
