package vn.giamsat.rule;

import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** Matches the refusal of a command by one rule: by the rule itself and by its sentence. */
public final class Refused extends TypeSafeMatcher<RuleViolated> {

    private final Rule rule;

    private Refused(Rule rule) {
        this.rule = rule;
    }

    public static Matcher<RuleViolated> by(Rule rule) {
        return new Refused(rule);
    }

    @Override
    protected boolean matchesSafely(RuleViolated refusal) {
        return refusal.rule() == rule && rule.sentence().equals(refusal.getMessage());
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("refused by ").appendText(rule.name());
    }
}
