/** What happened to units: stored for ever, frozen once released. */
@NullMarked
package vn.giamsat.unit.event;

import org.jspecify.annotations.NullMarked;
