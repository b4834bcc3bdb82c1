/** What can be picked in a form: one class for each kind of thing. */
@NullMarked
package vn.giamsat.api.form.reference;

import org.jspecify.annotations.NullMarked;
