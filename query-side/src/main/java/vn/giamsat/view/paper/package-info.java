/** The register of numbers: every paper a matter names, in the series where it has its number. */
@NullMarked
package vn.giamsat.view.paper;

import org.jspecify.annotations.NullMarked;
