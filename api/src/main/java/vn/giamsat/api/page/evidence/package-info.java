/** The page of an archive that is evidence. */
@NullMarked
package vn.giamsat.api.page.evidence;

import org.jspecify.annotations.NullMarked;
