@NullMarked
package vn.giamsat;

import org.jspecify.annotations.NullMarked;
