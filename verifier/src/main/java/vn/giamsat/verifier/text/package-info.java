/**
 * Reads strict JSON and Base64: one spelling for one thing, and a reason for what cannot be read.
 */
@NullMarked
package vn.giamsat.verifier.text;

import org.jspecify.annotations.NullMarked;
