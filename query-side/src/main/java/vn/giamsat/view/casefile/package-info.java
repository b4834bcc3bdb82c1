/** The case file: how far one delegation is at one subject unit. */
@NullMarked
package vn.giamsat.view.casefile;

import org.jspecify.annotations.NullMarked;
