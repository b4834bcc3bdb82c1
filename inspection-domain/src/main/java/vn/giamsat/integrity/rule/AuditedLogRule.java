package vn.giamsat.integrity.rule;

import vn.giamsat.rule.Rule;

import java.util.List;

/** What holds for the log under audit. */
public enum AuditedLogRule implements Rule {
    /** An auditor must be able to tell when signing with a key began (design). */
    A_SIGNING_KEY_IS_INTRODUCED_ONCE("A signing key is introduced once.", "keyId"),

    /** What does not sign cannot stop signing (design). */
    ONLY_A_SIGNING_KEY_IN_USE_IS_RETIRED("Only a signing key in use is retired.", "keyId"),

    /** The change of a key is the moment an auditor asks about first (design). */
    A_RETIRED_SIGNING_KEY_SAYS_WHY("Retiring a signing key says why.", "reason"),

    /** Checking nothing proves nothing (design). */
    A_VERIFICATION_COVERS_AT_LEAST_ONE_FACT(
            "A verification covers at least one recorded fact.", "size"),

    /** The root is what a later reader compares with (RFC 6962: SHA-256, here in base64). */
    A_VERIFICATION_NAMES_THE_ROOT_IT_SAW(
            "A verification names the root it saw: 32 bytes in standard base64.", "root"),

    /** A result that says both proves neither (design). */
    AN_INTACT_HISTORY_HAS_NO_FINDINGS("A verification without fault has no findings.", "findings"),

    /** Who found something says what (design). */
    A_VERIFICATION_WITH_FINDINGS_SAYS_WHICH(
            "A verification with findings says which they are.", "findings"),

    /** A drill copies the log; two at a time would double its cost to the office (design). */
    ONE_TAMPER_DRILL_RUNS_AT_A_TIME("One tamper drill runs at a time."),

    /** A result belongs to a drill that was begun and has none yet (design). */
    ONLY_THE_RUNNING_TAMPER_DRILL_ENDS("Only the tamper drill that is running ends."),

    /** A drill without an attack shows nothing (design). */
    A_COMPLETED_TAMPER_DRILL_TRIED_ATTACKS(
            "A completed tamper drill has tried attacks.", "attacks");

    private final String sentence;
    private final List<String> fields;

    AuditedLogRule(String sentence, String... fields) {
        this.sentence = sentence;
        this.fields = List.of(fields);
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public List<String> fields() {
        return fields;
    }
}
