/**
 * The verifier as a program: one class for each command, {@code java -jar verifier.jar <command>}.
 */
@NullMarked
package vn.giamsat.verifier.command;

import org.jspecify.annotations.NullMarked;
