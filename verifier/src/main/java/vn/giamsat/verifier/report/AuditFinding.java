package vn.giamsat.verifier.report;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;

/**
 * One thing that is not as it was signed: what kind of change, where, and the facts its sentence
 * names.
 */
public record AuditFinding(
        AuditFindingKind kind, @Nullable Long position, Map<String, String> facts) {

    public AuditFinding {
        facts = Map.copyOf(facts);
    }

    /** A finding about the whole log. */
    public static AuditFinding of(AuditFindingKind kind, Map<String, String> facts) {
        return new AuditFinding(kind, null, facts);
    }

    /** A finding about one event or its entry. */
    public static AuditFinding at(long position, AuditFindingKind kind, Map<String, String> facts) {
        return new AuditFinding(kind, position, facts);
    }

    /** The finding as a sentence for people. */
    public String sentence(Locale language) {
        return VerifierMessages.in(language).sentence(this);
    }
}
