package vn.giamsat.view.delegation;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.Post;
import vn.giamsat.event.Document;

import java.util.ArrayList;
import java.util.List;

/** Finds what a delegation should have by now and has not. */
final class DelegationCompleteness {

    private DelegationCompleteness() {}

    static List<MissingDelegationFact> missing(DelegationRow row) {
        if (!row.state().isFounded()) {
            return List.of();
        }
        List<MissingDelegationFact> missing = new ArrayList<>();
        if (row.matter().kind().isFormal()) {
            missingOfDecision(row.founding().decision(), missing);
            addIf(row.planning().plan() == null, MissingDelegationFact.PLAN, missing);
            addIf(row.team().lacks(Post.SECRETARY), MissingDelegationFact.SECRETARY, missing);
            addIf(
                    row.planning().periodExamined() == null,
                    MissingDelegationFact.PERIOD_EXAMINED,
                    missing);
        }
        addIf(row.team().lacks(Post.LEADER), MissingDelegationFact.LEADER, missing);
        return missing;
    }

    private static void missingOfDecision(
            @Nullable Document decision, List<MissingDelegationFact> missing) {
        if (decision == null) {
            missing.add(MissingDelegationFact.DECISION);
            return;
        }
        addIf(
                decision.number() == null && decision.symbol() == null,
                MissingDelegationFact.DECISION_NUMBER,
                missing);
        addIf(decision.date() == null, MissingDelegationFact.DECISION_DATE, missing);
    }

    private static void addIf(
            boolean isMissing, MissingDelegationFact fact, List<MissingDelegationFact> missing) {
        if (isMissing) {
            missing.add(fact);
        }
    }
}
