package vn.giamsat.api.problem;

import org.jspecify.annotations.Nullable;

import vn.giamsat.InspectionDomain;
import vn.giamsat.rule.Rule;

import java.net.URI;
import java.util.List;

/** Every rule the write side keeps, and the stable name programs know it by. */
public final class RuleCatalogue {
    private RuleCatalogue() {}

    public static List<Rule> all() {
        return InspectionDomain.rules();
    }

    /** Fails for a name that no rule has. */
    public static Rule of(@Nullable String name) {
        return all().stream().filter(rule -> rule.name().equals(name)).findFirst().orElseThrow();
    }

    public static URI type(Rule rule) {
        return URI.create("urn:giamsat:rule:" + rule.name());
    }
}
