/** The pages of a case. */
@NullMarked
package vn.giamsat.api.page.inspectioncase;

import org.jspecify.annotations.NullMarked;
