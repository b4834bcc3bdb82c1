/** What happened to reporting periods: stored for ever, frozen once released. */
@NullMarked
package vn.giamsat.period.event;

import org.jspecify.annotations.NullMarked;
