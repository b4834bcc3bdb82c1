/** The rules a account keeps. */
@NullMarked
package vn.giamsat.account.rule;

import org.jspecify.annotations.NullMarked;
