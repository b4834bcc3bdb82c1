package vn.giamsat.deadline.rule;

import vn.giamsat.rule.Rule;

import java.util.List;

/** What holds for the rules of time limits that an office keeps. */
public enum AdoptionRule implements Rule {
    /** Cases name a rule by its code (design). */
    A_DEADLINE_RULE_HAS_A_CODE("A deadline rule has a short code.", "code"),
    /** A second rule of one code could not be told from the first (design). */
    A_DEADLINE_RULE_IS_ADOPTED_ONCE(
            "A deadline rule is adopted once under its code; afterwards it is corrected.", "code"),
    /** A limit that stands in no paper binds nobody (design). */
    A_DEADLINE_RULE_SAYS_WHERE_IT_IS_WRITTEN(
            "A deadline rule says where it is written.", "source.citation", "citation"),
    /** A limit for nothing limits nothing (design). */
    A_DEADLINE_RULE_SPEAKS_OF_A_KIND_OF_CASE(
            "A deadline rule speaks of at least one kind of case, each once.", "terms.kinds"),
    /** Regulations limit by days, none by more than a few hundred (design). */
    A_LIMIT_IS_A_NUMBER_OF_DAYS("A limit is from 1 to 3,650 days.", "terms.days"),
    /** No extension is a cap of nought (design). */
    AN_EXTENSION_CAP_IS_NOT_NEGATIVE(
            "All extensions together add from 0 to 3,650 days.", "terms.extensionCap"),
    /** Regulations begin before they end (design). */
    A_DEADLINE_RULE_DOES_NOT_END_BEFORE_IT_BEGINS(
            "A deadline rule does not end before it begins.", "source.validTo", "lastDay"),
    /** What was relied on is not altered silently (domain.md §1.5). */
    A_CHANGE_OF_A_DEADLINE_RULE_SAYS_WHY("A change of a deadline rule says why.", "reason"),
    /** A correction without a difference is a slip (design). */
    A_CORRECTION_CHANGES_THE_DEADLINE_RULE(
            "A correction changes what the deadline rule says.", "terms", "source"),
    /** A last day that was wrong is corrected (design). */
    A_DEADLINE_RULE_IS_REPEALED_ONCE(
            "A deadline rule gets its last day once; afterwards it is corrected.", "lastDay");

    private final String sentence;
    private final List<String> fields;

    AdoptionRule(String sentence, String... fields) {
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
