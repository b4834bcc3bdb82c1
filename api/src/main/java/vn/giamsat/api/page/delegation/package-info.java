/** The pages of delegations. */
@NullMarked
package vn.giamsat.api.page.delegation;

import org.jspecify.annotations.NullMarked;
