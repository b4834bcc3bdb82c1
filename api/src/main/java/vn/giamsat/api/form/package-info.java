/** What a reader may do with a matter, and the forms in which they ask for it. */
@NullMarked
package vn.giamsat.api.form;

import org.jspecify.annotations.NullMarked;
