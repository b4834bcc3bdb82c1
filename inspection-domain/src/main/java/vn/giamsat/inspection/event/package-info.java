/** What happened to inspections: stored for ever, frozen once released. */
@NullMarked
package vn.giamsat.inspection.event;

import org.jspecify.annotations.NullMarked;
