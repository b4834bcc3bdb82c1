/** Evidence files: taken in, kept by their content, handed out as attachments only. */
@NullMarked
package vn.giamsat.api.evidence;

import org.jspecify.annotations.NullMarked;
