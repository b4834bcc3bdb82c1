package vn.giamsat.rule;

import java.util.Map;

/**
 * A command was refused: the rule it broke and the facts that show it. Nothing was recorded. The
 * rule says what happened, so no stack trace is taken.
 */
public final class RuleViolated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient Map<String, String> facts;

    public RuleViolated(Rule rule) {
        this(rule, Map.of());
    }

    public RuleViolated(Rule rule, Map<String, String> facts) {
        super(rule.sentence(), null, false, false);
        this.rule = rule;
        this.facts = Map.copyOf(facts);
    }

    public static void require(boolean holds, Rule rule) {
        if (!holds) {
            throw new RuleViolated(rule);
        }
    }

    public Rule rule() {
        return rule;
    }

    /** What the rule was measured against, by name: dates, states, limits. */
    public Map<String, String> facts() {
        return facts;
    }
}
