/** What files are by their content, told from their structure. */
@NullMarked
package vn.giamsat.api.evidence.content;

import org.jspecify.annotations.NullMarked;
