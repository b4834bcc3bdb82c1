package vn.giamsat.verifier.command;

import vn.giamsat.verifier.Finding;
import vn.giamsat.verifier.Words;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/**
 * Where the program speaks: results to one stream, progress and faults to the other, in one
 * language.
 */
public record Terminal(PrintStream results, PrintStream aside, Locale language) {

    public void say(String key, Map<String, String> facts) {
        results.println(Words.in(language).say(key, facts));
    }

    public void say(Finding finding) {
        results.println(finding.sentence(language));
    }

    public void aside(String key, Map<String, String> facts) {
        aside.println(Words.in(language).say(key, facts));
    }
}
