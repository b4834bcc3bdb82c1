package vn.giamsat.api.procedure;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.text.Names;
import vn.giamsat.calendar.event.AnnouncedDays;
import vn.giamsat.calendar.event.DayOff;
import vn.giamsat.calendar.event.MakeUpDay;
import vn.giamsat.event.DayUnit;
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

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

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

    /** One fact by which a due date was given, moved or given up; the day is missing then. */
    public record Step(
            String fact,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate on,
            @Nullable Integer days,
            @Nullable String reason,
            @Nullable String by) {}

    /** The days off that were passed over, the weekend days that were worked, and the steps. */
    public record Counted(List<DayOff> off, List<MakeUpDay> madeUp, List<Step> steps) {}

    /** Of a case; the clock is that of the same moment. */
    public Counted ofCase(UUID inspection, CaseClock clock, boolean inside, @Nullable Long asOf) {
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
        LocalDate from = clock.clockStartedOn();
        LocalDate to = clock.dueOn();
        boolean working =
                clock.timeLimit() != null && clock.timeLimit().unit() == DayUnit.WORKING_DAYS;
        return from == null || to == null || !working
                ? new Counted(List.of(), List.of(), steps)
                : counted(from, to, given, steps);
    }

    /** Of a recommendation, whose days are given and not counted. */
    public List<Step> ofRecommendation(UUID recommendation, boolean inside, @Nullable Long asOf) {
        List<RecordedEvent> facts = facts(recommendation, asOf);
        Map<String, String> people = people(facts, inside, asOf);
        return facts.stream()
                .map(fact -> stepOfRecommendation(fact.event(), people.get(fact.actor())))
                .filter(Objects::nonNull)
                .toList();
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

    private Counted counted(LocalDate from, LocalDate to, long asOf, List<Step> steps) {
        List<DayOff> off = new ArrayList<>();
        List<MakeUpDay> madeUp = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            AnnouncedDays days =
                    views.calendarYears()
                            .find(CalendarYearId.of(year).value(), asOf)
                            .map(CalendarYearRow::days)
                            .orElse(null);
            if (days != null) {
                days.off().stream().filter(each -> costs(each, from, to)).forEach(off::add);
                days.makeUp().stream()
                        .filter(each -> each.day().isAfter(from) && !each.day().isAfter(to))
                        .forEach(madeUp::add);
            }
        }
        return new Counted(off, madeUp, steps);
    }

    /** Whether a day that else were worked lies in the stretch and in the count. */
    private static boolean costs(DayOff off, LocalDate from, LocalDate to) {
        return off.from()
                .datesUntil(off.last().plusDays(1))
                .anyMatch(
                        day ->
                                day.isAfter(from)
                                        && !day.isAfter(to)
                                        && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
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
