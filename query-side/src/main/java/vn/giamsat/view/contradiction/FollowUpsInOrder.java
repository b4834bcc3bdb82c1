package vn.giamsat.view.contradiction;

import static vn.giamsat.view.contradiction.ContradictionKind.DECIDED_BEFORE_ANSWER;
import static vn.giamsat.view.contradiction.ContradictionKind.GRANTED_AFTER_DUE_DATE;
import static vn.giamsat.view.contradiction.ContradictionKind.UNUSUAL_DAY;

import org.jspecify.annotations.Nullable;

import vn.giamsat.recommendation.event.DueDateSet;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseAcceptedInPart;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.view.contradiction.CaseFact.Dated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The days of the follow-up, and every unusual day that was compared with the paper. An unusual due
 * date is cleared by another one.
 */
final class FollowUpsInOrder {

    private final Map<UUID, Followed> recommendations = new HashMap<>();
    private final Set<LocalDate> everDue = new HashSet<>();
    private final List<Contradiction> found = new ArrayList<>();
    private final List<Contradiction> unusual = new ArrayList<>();

    /** How a recommendation is called, when it is due and when its last answer was given. */
    private record Followed(
            @Nullable String reference, @Nullable Dated due, @Nullable Dated answered) {}

    void take(CaseFact fact) {
        keepUnusual(fact);
        switch (fact.event()) {
            case RecommendationOpened e ->
                    due(e.recommendation(), e.reference(), fact.dated(e.dueOn()));
            case DueDateSet e -> due(e.recommendation(), null, fact.dated(e.dueOn()));
            case ExtensionGranted e -> {
                Dated before = of(e.recommendation()).due();
                Dated decided = fact.dated(e.occurredOn());
                if (before != null && decided != null && before.isBefore(decided)) {
                    String reason = fact.said().orderReason();
                    found.add(
                            new Contradiction(
                                    GRANTED_AFTER_DUE_DATE,
                                    decided.step(),
                                    before.step(),
                                    reason == null ? e.note() : reason,
                                    of(e.recommendation()).reference()));
                }
                due(e.recommendation(), null, fact.dated(e.dueOn()));
            }
            case ResponseSubmitted e -> {
                Followed known = of(e.recommendation());
                recommendations.put(
                        e.recommendation(),
                        new Followed(known.reference(), known.due(), fact.dated(e.occurredOn())));
            }
            case ResponseAccepted e -> decided(e.recommendation(), fact.dated(e.occurredOn()));
            case ResponseAcceptedInPart e ->
                    decided(e.recommendation(), fact.dated(e.occurredOn()));
            case ResponseRejected e -> decided(e.recommendation(), fact.dated(e.occurredOn()));
            default -> {} // moves no day that another is measured by
        }
    }

    private void decided(UUID recommendation, @Nullable Dated decision) {
        Followed known = of(recommendation);
        Dated answered = known.answered();
        if (decision != null && answered != null && decision.isBefore(answered)) {
            found.add(decision.against(DECIDED_BEFORE_ANSWER, answered, known.reference()));
        }
    }

    private void due(UUID recommendation, @Nullable String reference, @Nullable Dated due) {
        Followed known = of(recommendation);
        if (due != null) {
            everDue.add(due.day());
        }
        recommendations.put(
                recommendation,
                new Followed(
                        reference == null ? known.reference() : reference, due, known.answered()));
    }

    private Followed of(UUID recommendation) {
        return recommendations.getOrDefault(recommendation, new Followed(null, null, null));
    }

    private void keepUnusual(CaseFact fact) {
        for (LocalDate day : fact.said().confirmed()) {
            unusual.add(new Contradiction(UNUSUAL_DAY, fact.on(day), null, null, null));
        }
    }

    List<Contradiction> found() {
        return List.copyOf(found);
    }

    List<Contradiction> unusual() {
        return unusual.stream().filter(one -> !isNoLongerDue(one.step().day())).toList();
    }

    private boolean isNoLongerDue(@Nullable LocalDate day) {
        return everDue.contains(day)
                && recommendations.values().stream()
                        .noneMatch(one -> one.due() != null && one.due().day().equals(day));
    }
}
