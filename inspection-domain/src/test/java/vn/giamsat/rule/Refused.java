package vn.giamsat.rule;

import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Matches the refusal of a command by one rule: by the rule itself and by its sentence. */
public final class Refused extends TypeSafeMatcher<RuleViolated> {

    private final Rule rule;
    private final @Nullable Map<String, String> facts;

    private Refused(Rule rule, @Nullable Map<String, String> facts) {
        this.rule = rule;
        this.facts = facts;
    }

    public static Matcher<RuleViolated> by(Rule rule) {
        return new Refused(rule, null);
    }

    /** By the rule, and showing what it was measured against. */
    public static Matcher<RuleViolated> by(Rule rule, Map<String, String> facts) {
        return new Refused(rule, facts);
    }

    @Override
    protected boolean matchesSafely(RuleViolated refusal) {
        return refusal.rule() == rule
                && rule.sentence().equals(refusal.getMessage())
                && (facts == null || facts.equals(refusal.facts()));
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("refused by ").appendText(rule.name());
        if (facts != null) {
            description.appendText(" for ").appendText(facts.toString());
        }
    }
}
