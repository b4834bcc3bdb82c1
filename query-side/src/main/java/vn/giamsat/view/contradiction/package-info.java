/**
 * What in a case contradicts itself and is to be cleared: told beside what is missing, from the
 * facts alone.
 */
@NullMarked
package vn.giamsat.view.contradiction;

import org.jspecify.annotations.NullMarked;
