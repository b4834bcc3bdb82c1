package vn.giamsat.api.text;

import vn.giamsat.rule.Rule;

import java.util.Locale;

/** The rules of the write side and what to do when one was broken, in the reader's language. */
public final class RuleTexts {
    private final Texts rules = new Texts("rule");
    private final Texts problems = new Texts("problem");

    /** The rules are written in English where they are kept; the bundle translates them. */
    public String sentence(Rule rule, Locale language) {
        return rules.find(rule.name(), language).orElseGet(rule::sentence);
    }

    public String remedy(Rule rule, Locale language) {
        return rules.find(rule.name() + ".remedy", language)
                .orElseGet(() -> problems.get("rule.remedy", language));
    }
}
