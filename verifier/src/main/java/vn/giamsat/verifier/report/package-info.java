/** What was found, of which kind, and the sentence that says it in Vietnamese or English. */
@NullMarked
package vn.giamsat.verifier.report;

import org.jspecify.annotations.NullMarked;
