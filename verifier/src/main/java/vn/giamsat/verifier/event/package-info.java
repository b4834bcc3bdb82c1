/** Events byte for byte as they are stored, and the text of the leaf that commits to them. */
@NullMarked
package vn.giamsat.verifier.event;

import org.jspecify.annotations.NullMarked;
