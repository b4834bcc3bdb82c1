/**
 * What an auditor checks the history with, trusting neither the server nor its database. It uses
 * the JDK alone and shares no code with what built the log. {@code text}, {@code tree}, {@code
 * note} and {@code event} read what an office gives out, {@code export} fetches it, {@code walk}
 * checks a whole log and {@code packaged} one case, whose states {@code replay} tells again; {@code
 * report} says what was found, and {@code command} is the program around them.
 */
@NullMarked
package vn.giamsat.verifier;

import org.jspecify.annotations.NullMarked;
