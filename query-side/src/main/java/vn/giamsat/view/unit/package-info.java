/** The register of organisations, found under every name they had. */
@NullMarked
package vn.giamsat.view.unit;

import org.jspecify.annotations.NullMarked;
