package vn.giamsat.api.procedure;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.calendar.event.AnnouncedDays;
import vn.giamsat.deadline.event.RuleTerms;
import vn.giamsat.event.DayUnit;
import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.procedure.WorkingCalendar;
import vn.giamsat.procedure.WrittenProcedure;
import vn.giamsat.procedure.WrittenProcedure.WrittenRule;
import vn.giamsat.procedure.WrittenProcedure.WrittenYear;
import vn.giamsat.value.CalendarYearId;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.calendaryear.CalendarYearRow;
import vn.giamsat.view.casefile.DatedCase;
import vn.giamsat.view.read.Scope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which cases would have other last days if rules or years said this. Nothing moves by it: a case
 * keeps the day it was given, and whoever changes the procedure knows which days those are.
 */
@Component
public final class MovedCases {

    /** More cases than this are not looked through for one page. */
    private static final int MOST = 2_000;

    private final QuerySide views;

    MovedCases(QuerySide views) {
        this.views = views;
    }

    /** The soonest due first. */
    public List<MovedCase> under(WrittenProcedure changed, Scope scope) {
        Map<String, RuleTerms> terms =
                changed.rules().stream()
                        .collect(Collectors.toMap(WrittenRule::code, WrittenRule::terms));
        WorkingCalendar calendar = calendarWith(changed.years());
        return touched(changed, scope).stream()
                .map(each -> moved(each, terms.get(each.timeLimit().rule()), calendar))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<DatedCase> touched(WrittenProcedure changed, Scope scope) {
        Map<UUID, DatedCase> found = new LinkedHashMap<>();
        List<DatedCase> all = new ArrayList<>();
        changed.rules()
                .forEach(rule -> all.addAll(views.datedCases().byRule(rule.code(), scope, MOST)));
        for (WrittenYear each : changed.years()) {
            LocalDate first = LocalDate.of(each.year(), 1, 1);
            LocalDate last = LocalDate.of(each.year(), 12, 31);
            all.addAll(views.datedCases().over(first, last, scope, MOST));
        }
        all.forEach(each -> found.putIfAbsent(each.inspection(), each));
        return found.values().stream().sorted(Comparator.comparing(DatedCase::dueOn)).toList();
    }

    private static @Nullable MovedCase moved(
            DatedCase given, @Nullable RuleTerms terms, WorkingCalendar calendar) {
        LocalDate wouldBe = terms == null ? count(given, calendar) : count(given, terms, calendar);
        if (given.dueOn().equals(wouldBe)) {
            return null;
        }
        return given.seen()
                ? new MovedCase(
                        given.inspection(),
                        given.subjectName(),
                        given.theme(),
                        given.dueOn(),
                        wouldBe)
                : new MovedCase(null, null, null, given.dueOn(), wouldBe);
    }

    private static @Nullable LocalDate count(DatedCase given, WorkingCalendar calendar) {
        TimeLimit limit = given.timeLimit();
        return count(given, limit.days(), limit.unit(), calendar);
    }

    /** A rule that counts from another fact than before counts from a day not known here. */
    private static @Nullable LocalDate count(
            DatedCase given, RuleTerms terms, WorkingCalendar calendar) {
        return terms.startsAt() == given.timeLimit().startsAt()
                ? count(given, terms.days(), terms.unit(), calendar)
                : null;
    }

    private static @Nullable LocalDate count(
            DatedCase given, int days, DayUnit unit, WorkingCalendar calendar) {
        int all = days + given.extensionDays();
        return switch (unit) {
            case WORKING_DAYS -> calendar.count(given.clockStartedOn(), all).last();
            case CALENDAR_DAYS -> given.clockStartedOn().plusDays(all);
        };
    }

    private WorkingCalendar calendarWith(List<WrittenYear> changed) {
        Map<Integer, AnnouncedDays> said =
                changed.stream().collect(Collectors.toMap(WrittenYear::year, WrittenYear::days));
        return new WorkingCalendar(
                year -> Optional.ofNullable(said.get(year)).or(() -> inForce(year)));
    }

    private Optional<AnnouncedDays> inForce(int year) {
        return views.calendarYears()
                .find(CalendarYearId.of(year).value(), null)
                .map(CalendarYearRow::days);
    }
}
