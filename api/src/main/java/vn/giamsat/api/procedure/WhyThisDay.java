package vn.giamsat.api.procedure;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.procedure.CountedOut.Step;
import vn.giamsat.api.text.Names;
import vn.giamsat.calendar.event.AnnouncedDays;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.DueDateCounted;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionExtended;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.SelfReportReturned;
import vn.giamsat.inspection.event.TimeLimitBound;
import vn.giamsat.recommendation.event.DueDateSet;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.recommendation.event.RecommendationReopened;
import vn.giamsat.recommendation.event.ResponseAcceptedInPart;
import vn.giamsat.value.CalendarYearId;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.calendaryear.CalendarYearRow;
import vn.giamsat.view.casefile.CaseClock;
import vn.giamsat.view.fold.History;
import vn.giamsat.view.fold.RecordedEvent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * Counts out why a due date is that day: what set the clock going, which days were passed over and
 * which were worked for them by the calendar of the moment at which the day was given, what stopped
 * the clock, and who added to it.
 */
@Component
public class WhyThisDay {

    private final QuerySide views;
    private final History history;

    WhyThisDay(QuerySide views, History history) {
        this.views = views;
        this.history = history;
    }

    /** Of a case; the clock is that of the same moment. */
    public CountedOut ofCase(
            UUID inspection, CaseClock clock, boolean inside, @Nullable Long asOf) {
        List<RecordedEvent> facts = facts(inspection, asOf);
        Map<String, String> people = people(facts, inside, asOf);
        List<Step> steps = new ArrayList<>();
        long given = 0;
        for (RecordedEvent fact : facts) {
            Step step = stepOfCase(fact.event(), people.get(fact.actor()));
            if (step != null) {
                steps.add(step);
                given = step.dueOn() == null ? given : fact.position();
            }
        }
        Stretch stretch = Stretch.of(clock, yearsAt(given));
        return new CountedOut(
                clock.dueOn(),
                insteadOf(clock.dueOn(), asOf),
                clock.awaitedDay(),
                clock.timeLimit(),
                clock.clockStartedOn(),
                clock.extensionDays(),
                stretch.off(),
                stretch.madeUp(),
                steps);
    }

    /** Of a recommendation, whose days are given and not counted. */
    public CountedOut ofRecommendation(
            UUID recommendation, @Nullable LocalDate dueOn, boolean inside, @Nullable Long asOf) {
        List<RecordedEvent> facts = facts(recommendation, asOf);
        Map<String, String> people = people(facts, inside, asOf);
        List<Step> steps =
                facts.stream()
                        .map(fact -> stepOfRecommendation(fact.event(), people.get(fact.actor())))
                        .filter(Objects::nonNull)
                        .toList();
        return new CountedOut(
                dueOn, insteadOf(dueOn, asOf), null, null, null, 0, List.of(), List.of(), steps);
    }

    private @Nullable LocalDate insteadOf(@Nullable LocalDate dueOn, @Nullable Long asOf) {
        return dueOn == null ? null : ShownCalendar.of(views, asOf).insteadOf(dueOn).orElse(null);
    }

    private IntFunction<@Nullable AnnouncedDays> yearsAt(long asOf) {
        return year ->
                views.calendarYears()
                        .find(CalendarYearId.of(year).value(), asOf)
                        .map(CalendarYearRow::days)
                        .orElse(null);
    }

    private static @Nullable Step stepOfCase(DomainEvent event, @Nullable String by) {
        String fact = event.getClass().getSimpleName();
        return switch (event) {
            case InspectionAnnounced e when e.dueOn() != null ->
                    new Step(fact, e.dueOn(), e.occurredOn(), null, null, by);
            case SelfReportReceived e -> new Step(fact, e.dueOn(), e.occurredOn(), null, null, by);
            case SelfReportReturned e -> new Step(fact, null, e.occurredOn(), null, e.reason(), by);
            case InspectionExtended e ->
                    new Step(fact, e.dueOn(), e.occurredOn(), e.days(), e.reason(), by);
            case TimeLimitBound e ->
                    new Step(fact, e.dueOn(), e.occurredOn(), e.limit().days(), e.reason(), by);
            case DueDateCounted e -> new Step(fact, e.dueOn(), null, null, null, null);
            default -> null; // moves no day
        };
    }

    private static @Nullable Step stepOfRecommendation(DomainEvent event, @Nullable String by) {
        String fact = event.getClass().getSimpleName();
        return switch (event) {
            case RecommendationOpened e ->
                    new Step(fact, e.dueOn(), e.issuedOn(), null, e.dueReason(), by);
            case DueDateSet e -> new Step(fact, e.dueOn(), e.occurredOn(), null, e.reason(), by);
            case ExtensionGranted e ->
                    new Step(fact, e.dueOn(), e.occurredOn(), null, e.note(), by);
            case ResponseAcceptedInPart e when e.dueOn() != null ->
                    new Step(fact, e.dueOn(), e.occurredOn(), null, e.remaining(), by);
            case RecommendationReopened e when e.dueOn() != null ->
                    new Step(fact, e.dueOn(), e.occurredOn(), null, e.reason(), by);
            default -> null; // moves no day
        };
    }

    private List<RecordedEvent> facts(UUID aggregate, @Nullable Long asOf) {
        return history.ofAggregates(
                List.of(aggregate.toString()), asOf == null ? history.head() : asOf);
    }

    /** Who acted is told inside; a unit reads that the issuer or the delegation did. */
    private Map<String, String> people(
            List<RecordedEvent> facts, boolean inside, @Nullable Long asOf) {
        return inside
                ? new Names(views.accounts())
                        .ofAccounts(facts.stream().map(RecordedEvent::actor), asOf)
                : Map.of();
    }
}
