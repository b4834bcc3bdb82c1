/**
 * What an auditor checks the history with, trusting neither the server nor its database: RFC 6962
 * proofs, C2SP notes, checkpoints, policies and tiles, and the walk through a whole log. It uses
 * the JDK alone and shares no code with what built the log.
 */
@NullMarked
package vn.giamsat.verifier;

import org.jspecify.annotations.NullMarked;
