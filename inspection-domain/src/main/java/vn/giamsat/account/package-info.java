/** Who may sign in, and in which roles. */
@NullMarked
package vn.giamsat.account;

import org.jspecify.annotations.NullMarked;
