package vn.giamsat.calendar;

import static vn.giamsat.calendar.rule.CalendarRule.A_CALENDAR_YEAR_LIES_BETWEEN_1945_AND_2200;
import static vn.giamsat.calendar.rule.CalendarRule.A_CORRECTION_CHANGES_THE_DAYS_OFF;
import static vn.giamsat.calendar.rule.CalendarRule.A_CORRECTION_OF_DAYS_OFF_SAYS_WHY;
import static vn.giamsat.calendar.rule.CalendarRule.A_MAKE_UP_DAY_FALLS_ON_A_WEEKEND;
import static vn.giamsat.calendar.rule.CalendarRule.A_MAKE_UP_DAY_IS_NO_DAY_OFF;
import static vn.giamsat.calendar.rule.CalendarRule.DAYS_OFF_LIE_IN_THEIR_YEAR;
import static vn.giamsat.calendar.rule.CalendarRule.DAYS_OFF_RUN_FORWARD;
import static vn.giamsat.calendar.rule.CalendarRule.DAYS_OFF_SAY_WHERE_THEY_ARE_ANNOUNCED;
import static vn.giamsat.calendar.rule.CalendarRule.ONLY_ANNOUNCED_DAYS_OFF_ARE_CORRECTED;
import static vn.giamsat.calendar.rule.CalendarRule.THE_DAYS_OFF_OF_A_YEAR_ARE_ANNOUNCED_ONCE;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.aggregate.Fixtures;
import vn.giamsat.calendar.command.AnnounceDaysOff;
import vn.giamsat.calendar.command.AwaitDaysOff;
import vn.giamsat.calendar.command.CorrectDaysOff;
import vn.giamsat.calendar.event.AnnouncedDays;
import vn.giamsat.calendar.event.DayOff;
import vn.giamsat.calendar.event.DaysOffAnnounced;
import vn.giamsat.calendar.event.DaysOffAwaited;
import vn.giamsat.calendar.event.DaysOffCorrected;
import vn.giamsat.calendar.event.MakeUpDay;
import vn.giamsat.rule.Rule;
import vn.giamsat.rule.RuleViolated;
import vn.giamsat.value.CalendarYearId;
import vn.giamsat.value.InspectionId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class CalendarYearTests {

    private static final CalendarYearId ID = CalendarYearId.of(2027);
    private static final InspectionId CASE = new InspectionId(new UUID(0, 1));
    private static final LocalDate TET = LocalDate.of(2027, 2, 8);
    private static final AnnouncedDays WHOLE = days(off(TET, null), null, null);
    private static final AnnouncedDays JANUARY =
            days(off(LocalDate.of(2027, 1, 1), null), null, LocalDate.of(2027, 1, 31));

    private final FixtureConfiguration<AnnouncedYear> fixture = Fixtures.of(AnnouncedYear.class);

    @Test
    void a_year_is_announced_once() {
        fixture.givenNoPriorActivity().when(announce(WHOLE)).expectEvents(announced(WHOLE));
        refused(
                fixture.given(announced(WHOLE)).when(announce(JANUARY)),
                THE_DAYS_OFF_OF_A_YEAR_ARE_ANNOUNCED_ONCE);
    }

    @Test
    void a_case_waits_for_a_day_that_is_not_known() {
        fixture.givenNoPriorActivity()
                .when(AwaitDaysOff.of(CASE, TET))
                .expectEvents(awaited(TET, false));
        fixture.given(announced(JANUARY))
                .when(AwaitDaysOff.of(CASE, TET))
                .expectEvents(awaited(TET, false));
    }

    @Test
    void a_case_that_comes_late_learns_that_the_day_is_known() {
        fixture.given(announced(WHOLE))
                .when(AwaitDaysOff.of(CASE, TET))
                .expectEvents(awaited(TET, true));
    }

    @Test
    void the_announcement_releases_who_waited_for_its_days() {
        fixture.given(awaited(TET, false)).when(announce(JANUARY)).expectEvents(announced(JANUARY));
        fixture.given(awaited(TET, false))
                .when(announce(WHOLE))
                .expectEvents(announced(WHOLE, CASE.value()));
    }

    @Test
    void the_completion_of_a_year_releases_who_waited_for_the_rest() {
        fixture.given(awaited(TET, false), announced(JANUARY))
                .when(correct(WHOLE, "đã có thông báo"))
                .expectEvents(corrected(CASE.value()));
        fixture.given(awaited(TET, false), announced(WHOLE, CASE.value()))
                .when(correct(JANUARY, "nhập nhầm năm"))
                .expectEvents(
                        new DaysOffCorrected(
                                ID.value(), 2027, JANUARY, "nhập nhầm năm", List.of()));
    }

    @Test
    void a_correction_says_why_and_changes_what_was_announced() {
        refused(
                fixture.given(announced(WHOLE)).when(correct(JANUARY, " ")),
                A_CORRECTION_OF_DAYS_OFF_SAYS_WHY);
        refused(
                fixture.given(announced(WHOLE)).when(correct(WHOLE, "x")),
                A_CORRECTION_CHANGES_THE_DAYS_OFF);
        refused(
                fixture.given(awaited(TET, false)).when(correct(WHOLE, "x")),
                ONLY_ANNOUNCED_DAYS_OFF_ARE_CORRECTED);
    }

    @Test
    void days_that_cannot_be_are_refused() {
        LocalDate saturday = LocalDate.of(2027, 2, 6);
        refusedToAnnounce(
                days(off(TET.plusYears(1), null), null, null), DAYS_OFF_LIE_IN_THEIR_YEAR);
        refusedToAnnounce(days(off(TET, TET.plusYears(1)), null, null), DAYS_OFF_LIE_IN_THEIR_YEAR);
        refusedToAnnounce(days(off(TET, null), null, TET.plusYears(1)), DAYS_OFF_LIE_IN_THEIR_YEAR);
        refusedToAnnounce(days(off(TET, TET.minusDays(1)), null, null), DAYS_OFF_RUN_FORWARD);
        refusedToAnnounce(
                days(off(TET, null), TET.plusDays(7), null), A_MAKE_UP_DAY_FALLS_ON_A_WEEKEND);
        refusedToAnnounce(days(off(saturday, TET), saturday, null), A_MAKE_UP_DAY_IS_NO_DAY_OFF);
        refusedToAnnounce(
                new AnnouncedDays(List.of(), List.of(), null, " ", null),
                DAYS_OFF_SAY_WHERE_THEY_ARE_ANNOUNCED);
    }

    @Test
    void a_year_of_another_age_is_refused() {
        refused(
                fixture.givenNoPriorActivity().when(new AnnounceDaysOff(ID, 202, WHOLE)),
                A_CALENDAR_YEAR_LIES_BETWEEN_1945_AND_2200);
    }

    private void refusedToAnnounce(AnnouncedDays days, Rule rule) {
        refused(fixture.givenNoPriorActivity().when(announce(days)), rule);
    }

    private static void refused(ResultValidator<AnnouncedYear> answer, Rule rule) {
        answer.expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(rule.sentence());
    }

    private static AnnounceDaysOff announce(AnnouncedDays days) {
        return new AnnounceDaysOff(ID, 2027, days);
    }

    private static CorrectDaysOff correct(AnnouncedDays days, String reason) {
        return new CorrectDaysOff(ID, null, days, reason);
    }

    private static DaysOffAnnounced announced(AnnouncedDays days, UUID... released) {
        return new DaysOffAnnounced(ID.value(), 2027, days, List.of(released));
    }

    private static DaysOffCorrected corrected(UUID... released) {
        return new DaysOffCorrected(ID.value(), 2027, WHOLE, "đã có thông báo", List.of(released));
    }

    private static DaysOffAwaited awaited(LocalDate day, boolean known) {
        return new DaysOffAwaited(ID.value(), 2027, CASE.value(), day, known);
    }

    private static DayOff off(LocalDate from, @Nullable LocalDate to) {
        return new DayOff(from, to, "Tết", null);
    }

    private static AnnouncedDays days(
            DayOff off, @Nullable LocalDate madeUp, @Nullable LocalDate knownUntil) {
        List<MakeUpDay> worked =
                madeUp == null ? List.of() : List.of(new MakeUpDay(madeUp, null, null));
        return new AnnouncedDays(List.of(off), worked, knownUntil, "Thông báo", null);
    }
}
