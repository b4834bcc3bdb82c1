/** What happened in a case, fact by fact. */
@NullMarked
package vn.giamsat.view.timeline;

import org.jspecify.annotations.NullMarked;
