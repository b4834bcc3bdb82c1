package vn.giamsat.view.bitemporal;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.fold.Fold;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The facts known by some moment, sorted into those of a day or before, and those left out. */
final class FactsOfDay {

    private final List<DatedFact> facts = new ArrayList<>();
    private final Set<String> founded = new HashSet<>();

    private FactsOfDay() {}

    /** Of facts in the order of the log, those about the day. */
    static FactsOfDay about(LocalDate day, List<RecordedEvent> known, ZoneId office) {
        FactsOfDay knowledge = new FactsOfDay();
        BusinessDays days = new BusinessDays(known, office);
        for (RecordedEvent fact : known) {
            boolean isSaid = days.said(fact) != null;
            LocalDate recordedOn = BusinessDays.recordedOn(fact, office);
            knowledge.take(fact, days.of(fact), isSaid ? recordedOn : null, day);
        }
        return knowledge;
    }

    private void take(
            RecordedEvent fact, LocalDate of, @Nullable LocalDate recordedOn, LocalDate about) {
        Foundation foundation = Foundation.of(fact.event());
        LeftOut leftOut = leftOut(foundation, of.isAfter(about));
        if (leftOut == null) {
            founded.addAll(foundation.brings());
        }
        facts.add(new DatedFact(fact, of, recordedOn, leftOut));
    }

    private @Nullable LeftOut leftOut(Foundation foundation, boolean later) {
        if (later) {
            return LeftOut.HAPPENED_LATER;
        }
        return founded.containsAll(foundation.needs())
                ? null
                : LeftOut.BUILDS_ON_WHAT_HAPPENED_LATER;
    }

    /** The rows of a view as they follow from what was taken. */
    <R extends Record> List<R> rows(View<R> view) {
        List<RecordedEvent> taken =
                facts.stream().filter(DatedFact::isTaken).map(DatedFact::recorded).toList();
        return Fold.fromNothing(view).apply(taken).rows();
    }

    List<DatedFact> leftOut() {
        return facts.stream().filter(fact -> !fact.isTaken()).toList();
    }

    List<DatedFact> late() {
        return facts.stream().filter(DatedFact::isTaken).filter(DatedFact::isLate).toList();
    }
}
