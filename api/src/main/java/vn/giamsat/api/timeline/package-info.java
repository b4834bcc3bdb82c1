/** What happened, fact by fact, as sentences. */
@NullMarked
package vn.giamsat.api.timeline;

import org.jspecify.annotations.NullMarked;
