package vn.giamsat.verifier;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;

/**
 * One thing that is not as it was signed: what kind of change, where, and the facts its sentence
 * names.
 */
public record Finding(FindingKind kind, @Nullable Long position, Map<String, String> facts) {

    public Finding {
        facts = Map.copyOf(facts);
    }

    /** A finding about the whole log. */
    public static Finding of(FindingKind kind, Map<String, String> facts) {
        return new Finding(kind, null, facts);
    }

    /** A finding about one event or its entry. */
    public static Finding at(long position, FindingKind kind, Map<String, String> facts) {
        return new Finding(kind, position, facts);
    }

    /** The finding as a sentence for people. */
    public String sentence(Locale language) {
        return Words.in(language).sentence(this);
    }
}
