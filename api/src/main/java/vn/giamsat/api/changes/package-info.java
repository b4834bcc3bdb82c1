/** What has changed since the reader last looked. */
@NullMarked
package vn.giamsat.api.changes;

import org.jspecify.annotations.NullMarked;
