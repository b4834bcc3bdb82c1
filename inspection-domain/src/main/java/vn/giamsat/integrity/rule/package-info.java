/** The rules a log under audit keeps. */
@NullMarked
package vn.giamsat.integrity.rule;

import org.jspecify.annotations.NullMarked;
