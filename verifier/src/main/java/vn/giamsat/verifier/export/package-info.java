/** Where a log is read from: a folder of exported files or an office over HTTP. */
@NullMarked
package vn.giamsat.verifier.export;

import org.jspecify.annotations.NullMarked;
