@NullMarked
package vn.giamsat.eventlog;

import org.jspecify.annotations.NullMarked;
