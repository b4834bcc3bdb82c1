package vn.giamsat.crosscheck;

import static vn.giamsat.crosscheck.rule.CrossCheckRule.A_CASE_EXAMINES_A_SUBJECT_OF_THE_PLAN;
import static vn.giamsat.crosscheck.rule.CrossCheckRule.A_CASE_IS_OF_THE_KIND_OF_ITS_DELEGATION;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.CaseKind;
import vn.giamsat.rule.RuleViolated;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a new case must agree in with the delegation that opens it. */
public final class CaseOfDelegation {

    private CaseOfDelegation() {}

    /** The departure is the reason that makes the unusual right; the impossible stays refused. */
    public static void require(
            UUID delegation,
            UUID subject,
            CaseKind kind,
            @Nullable String departure,
            Histories histories) {
        Mandate mandate = Mandate.of(histories.of(delegation));
        CaseKind founded = mandate.kind();
        if (founded != null && founded != kind) {
            throw new RuleViolated(
                    A_CASE_IS_OF_THE_KIND_OF_ITS_DELEGATION,
                    Map.of("kind", kind.name(), "delegationKind", founded.name()));
        }
        boolean planned = mandate.subjects().isEmpty() || mandate.subjects().contains(subject);
        RuleViolated.require(
                planned || Bars.isGiven(departure), A_CASE_EXAMINES_A_SUBJECT_OF_THE_PLAN);
        Bars bars = new Bars(histories);
        bars.requireBelow(mandate.issuer(), subject, departure);
        bars.requireOutside(mandate.members(), Set.of(subject), departure);
    }
}
