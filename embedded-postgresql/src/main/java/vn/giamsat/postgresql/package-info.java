@NullMarked
package vn.giamsat.postgresql;

import org.jspecify.annotations.NullMarked;
