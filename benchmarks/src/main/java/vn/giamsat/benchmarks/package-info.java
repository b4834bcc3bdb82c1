@NullMarked
package vn.giamsat.benchmarks;

import org.jspecify.annotations.NullMarked;
