/** Checks one case that left the office as a file: what it holds, what it proves, what it says. */
@NullMarked
package vn.giamsat.verifier.packaged;

import org.jspecify.annotations.NullMarked;
