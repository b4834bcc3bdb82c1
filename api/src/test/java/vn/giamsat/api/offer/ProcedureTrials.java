package vn.giamsat.api.offer;

import vn.giamsat.calendar.command.AnnounceDaysOff;
import vn.giamsat.calendar.command.AwaitDaysOff;
import vn.giamsat.calendar.command.CorrectDaysOff;
import vn.giamsat.calendar.event.AnnouncedDays;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.deadline.command.AdoptDeadlineRule;
import vn.giamsat.deadline.command.CorrectDeadlineRule;
import vn.giamsat.deadline.command.RepealDeadlineRule;
import vn.giamsat.deadline.event.CoveredKind;
import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.deadline.event.RuleTerms;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.ClockStart;
import vn.giamsat.event.DayUnit;
import vn.giamsat.event.Level;
import vn.giamsat.value.CalendarYearId;
import vn.giamsat.value.DeadlineRuleId;
import vn.giamsat.value.InspectionId;
import vn.giamsat.view.calendaryear.CalendarYearView;
import vn.giamsat.view.deadlinerule.DeadlineRuleView;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Rules of time limits and years of the calendar, asked for everything in every state. */
final class ProcedureTrials {

    private static final String WORDS = "vì có lý do";

    private ProcedureTrials() {}

    record OfRule(AggregateBench bench) implements MatterTrial {

        private static final String CODE = "GS-2026-TINH";
        private static final DeadlineRuleId ID = DeadlineRuleId.of(CODE);
        private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

        @Override
        public DomainCommand opening() {
            return new AdoptDeadlineRule(ID, CODE, terms(30), source(), null);
        }

        @Override
        public MatterConditions conditions(UUID reader) {
            return new RuleConditions(bench.rows(DeadlineRuleView.VIEW).getFirst());
        }

        @Override
        public Stream<DomainCommand> questions() {
            int another = 31 + bench.events().size();
            return Stream.of(
                    new CorrectDeadlineRule(ID, null, terms(another), source(), WORDS),
                    new RepealDeadlineRule(ID, null, FIRST.plusYears(1), "Văn bản", WORDS));
        }

        private static RuleSource source() {
            return new RuleSource("Hướng dẫn", FIRST, null);
        }

        private static RuleTerms terms(int days) {
            return new RuleTerms(
                    List.of(new CoveredKind(CaseKind.THEMATIC_SUPERVISION)),
                    Level.PROVINCE,
                    days,
                    DayUnit.WORKING_DAYS,
                    ClockStart.SELF_REPORT_RECEIVED,
                    10,
                    null);
        }
    }

    /** A year that is announced, or one that a case waits for. */
    record OfYear(AggregateBench bench, boolean announced) implements MatterTrial {

        private static final CalendarYearId ID = CalendarYearId.of(2027);

        @Override
        public DomainCommand opening() {
            return announced
                    ? new AnnounceDaysOff(ID, 2027, days("Thông báo"))
                    : AwaitDaysOff.of(
                            new InspectionId(new UUID(0x7000L, 41)), LocalDate.of(2027, 2, 8));
        }

        @Override
        public MatterConditions conditions(UUID reader) {
            return new YearConditions(bench.rows(new CalendarYearView()).getFirst());
        }

        @Override
        public Stream<DomainCommand> questions() {
            String citation = "Thông báo " + bench.events().size();
            return Stream.of(new CorrectDaysOff(ID, null, days(citation), WORDS));
        }

        private static AnnouncedDays days(String citation) {
            return new AnnouncedDays(List.of(), List.of(), null, citation, null);
        }
    }
}
