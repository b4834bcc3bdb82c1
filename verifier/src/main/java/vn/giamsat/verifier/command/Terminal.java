package vn.giamsat.verifier.command;

import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.VerifierMessages;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/**
 * Where the program speaks: results to one stream, progress and faults to the other, in one
 * language.
 */
public record Terminal(PrintStream results, PrintStream aside, Locale language) {

    public void say(String key, Map<String, String> facts) {
        results.println(VerifierMessages.in(language).say(key, facts));
    }

    public void say(AuditFinding finding) {
        results.println(finding.sentence(language));
    }

    public void aside(String key, Map<String, String> facts) {
        aside.println(VerifierMessages.in(language).say(key, facts));
    }
}
