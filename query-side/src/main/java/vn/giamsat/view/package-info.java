@NullMarked
package vn.giamsat.view;

import org.jspecify.annotations.NullMarked;
