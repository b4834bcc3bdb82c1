/** Who may sign in and what they may be asked to do. */
@NullMarked
package vn.giamsat.view.account;

import org.jspecify.annotations.NullMarked;
