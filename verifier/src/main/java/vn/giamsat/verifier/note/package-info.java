/** Signed checkpoints (C2SP signed-note), and the policy that says whose signatures count. */
@NullMarked
package vn.giamsat.verifier.note;

import org.jspecify.annotations.NullMarked;
