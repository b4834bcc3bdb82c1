package vn.giamsat.inspection;

import static vn.giamsat.inspection.Case.on;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.DECISION;
import static vn.giamsat.inspection.Given.DELEGATION;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.LIMIT_OF_A_PROVINCE;
import static vn.giamsat.inspection.Given.PLAN;
import static vn.giamsat.inspection.Given.SUBJECT;
import static vn.giamsat.inspection.Given.THEME;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.rule.InspectionRule.A_DEADLINE_RULE_FITS_THE_KIND_OF_CASE;
import static vn.giamsat.inspection.rule.InspectionRule.A_DEADLINE_RULE_IS_IN_FORCE_WHEN_THE_CASE_OPENS;
import static vn.giamsat.inspection.rule.InspectionRule.A_DEADLINE_RULE_IS_OF_THE_LEVEL_OF_THE_BODY;
import static vn.giamsat.inspection.rule.InspectionRule.A_PLAN_LIMITS_BY_ONE_DAY_AT_LEAST;
import static vn.giamsat.inspection.rule.InspectionRule.A_REASON_IS_GIVEN;
import static vn.giamsat.inspection.rule.InspectionRule.A_TIME_LIMIT_IS_A_RULE_OR_THE_DAYS_OF_THE_PLAN;
import static vn.giamsat.inspection.rule.InspectionRule.BINDING_A_TIME_LIMIT_CHANGES_IT;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.aggregate.Fixtures;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.ClockStart;
import vn.giamsat.event.DayUnit;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.Level;
import vn.giamsat.inspection.command.AnnounceInspection;
import vn.giamsat.inspection.command.BindTimeLimit;
import vn.giamsat.inspection.command.CountDueDate;
import vn.giamsat.inspection.command.OpenInspection;
import vn.giamsat.inspection.event.AnnouncementMode;
import vn.giamsat.inspection.event.DueDateAwaited;
import vn.giamsat.inspection.event.DueDateCounted;
import vn.giamsat.inspection.event.InspectionAnnounced;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.inspection.event.SelfReportReceived;
import vn.giamsat.inspection.event.TimeLimit;
import vn.giamsat.inspection.event.TimeLimitBound;
import vn.giamsat.procedure.CaseGround;
import vn.giamsat.procedure.ShippedProcedure;
import vn.giamsat.value.Occasion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Which limit a case has, from where it counts, and how it gets another one. */
class TimeLimitTests {

    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-11-29T02:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final LocalDate FOUNDED = LocalDate.of(2024, 4, 10);
    private static final CaseGround PLANNED =
            new CaseGround(
                    Level.PROVINCE,
                    FOUNDED,
                    20,
                    new Document(DocumentType.PLAN, null, null, "12", "KH/TU", FOUNDED, null));
    private static final TimeLimit BY_PLAN =
            new TimeLimit(
                    TimeLimit.BY_PLAN,
                    20,
                    DayUnit.WORKING_DAYS,
                    ClockStart.SELF_REPORT_RECEIVED,
                    6,
                    "Kế hoạch 12-KH/TU ngày 10/4/2024");

    @Test
    void a_supervision_without_a_rule_is_limited_by_its_plan() {
        of(PLANNED)
                .givenNoPriorActivity()
                .when(open(CaseKind.THEMATIC_SUPERVISION, null, Occasion.on(DAY)))
                .expectEvents(opening(CaseKind.THEMATIC_SUPERVISION, null, BY_PLAN));
    }

    @Test
    void without_a_plan_or_for_an_inspection_no_limit_is_made_up() {
        of(CaseGround.UNKNOWN)
                .givenNoPriorActivity()
                .when(open(CaseKind.THEMATIC_SUPERVISION, null, Occasion.on(DAY)))
                .expectEvents(opening(CaseKind.THEMATIC_SUPERVISION, null, null));
        of(PLANNED)
                .givenNoPriorActivity()
                .when(open(CaseKind.COMPLIANCE_INSPECTION, null, Occasion.on(DAY)))
                .expectEvents(opening(CaseKind.COMPLIANCE_INSPECTION, null, null));
    }

    @Test
    void an_expired_rule_does_not_come_in_where_the_day_of_opening_is_missing() {
        refused(
                of(CaseGround.UNKNOWN)
                        .givenNoPriorActivity()
                        .when(
                                open(
                                        CaseKind.THEMATIC_SUPERVISION,
                                        "GS-2017-TINH",
                                        Occasion.NOT_RECORDED)),
                A_DEADLINE_RULE_IS_IN_FORCE_WHEN_THE_CASE_OPENS);
    }

    @Test
    void an_old_record_without_any_day_says_why_it_comes_late() {
        of(CaseGround.UNKNOWN)
                .givenNoPriorActivity()
                .when(
                        open(
                                CaseKind.THEMATIC_SUPERVISION,
                                "GS-2017-TINH",
                                new Occasion(null, "nhập hồ sơ cũ")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_old_record_without_its_day_is_judged_by_the_founding_of_its_delegation() {
        of(PLANNED)
                .givenNoPriorActivity()
                .when(open(CaseKind.THEMATIC_SUPERVISION, "GS-2017-TINH", Occasion.NOT_RECORDED))
                .expectEvents(opened());
    }

    @Test
    void a_rule_of_another_level_is_refused_at_the_opening_and_bound_with_a_reason() {
        refused(
                of(PLANNED)
                        .givenNoPriorActivity()
                        .when(open(CaseKind.THEMATIC_SUPERVISION, "GS-2017-TW", on("2024-04-15"))),
                A_DEADLINE_RULE_IS_OF_THE_LEVEL_OF_THE_BODY);
        of(PLANNED)
                .given(opened(), received("2024-05-20"))
                .when(bind("GS-2017-TW", null, "theo ủy quyền của Trung ương"))
                .expectEvents(
                        bound(
                                central(),
                                "theo ủy quyền của Trung ương",
                                "2024-05-20",
                                "2024-07-22"));
    }

    @Test
    void binding_says_why_names_one_limit_and_changes_it() {
        refused(bindTo("GS-2017-TW", null, " "), A_REASON_IS_GIVEN);
        refused(bindTo(null, null, "x"), A_TIME_LIMIT_IS_A_RULE_OR_THE_DAYS_OF_THE_PLAN);
        refused(bindTo("GS-2017-TW", 3, "x"), A_TIME_LIMIT_IS_A_RULE_OR_THE_DAYS_OF_THE_PLAN);
        refused(bindTo(null, 0, "x"), A_PLAN_LIMITS_BY_ONE_DAY_AT_LEAST);
        refused(bindTo("KT-139", null, "x"), A_DEADLINE_RULE_FITS_THE_KIND_OF_CASE);
        refused(bindTo("GS-2017-TINH", null, "x"), BINDING_A_TIME_LIMIT_CHANGES_IT);
    }

    @Test
    void a_limit_from_the_decision_counts_from_the_one_that_founded_the_delegation() {
        TimeLimit inspection =
                new TimeLimit("KT-139", 180, DayUnit.CALENDAR_DAYS, ClockStart.DECISION, 60, "139");
        of(PLANNED)
                .given(opened(CaseKind.COMPLIANCE_INSPECTION, inspection))
                .when(announce())
                .expectEvents(announced(FOUNDED.plusDays(180), FOUNDED));
    }

    @Test
    void a_last_day_that_was_waited_for_is_counted_once_it_can_be() {
        DueDateAwaited awaited = new DueDateAwaited(CASE, LocalDate.of(2024, 5, 21));
        of(PLANNED)
                .given(opened(), received("2024-05-20"), awaited)
                .when(new CountDueDate(ID, null))
                .expectEvents(new DueDateCounted(CASE, LocalDate.of(2024, 7, 1)));
        of(PLANNED)
                .given(opened(), received("2026-12-28"), awaited)
                .when(new CountDueDate(ID, null))
                .expectEvents(new DueDateAwaited(CASE, LocalDate.of(2027, 2, 1)));
    }

    @Test
    void a_last_day_that_nobody_waits_for_stays_as_it_is() {
        of(PLANNED)
                .given(opened(), received("2024-05-20"))
                .when(new CountDueDate(ID, null))
                .expectNoEvents();
        of(PLANNED)
                .given(
                        opened(),
                        received("2024-05-20"),
                        new DueDateAwaited(CASE, LocalDate.of(2024, 5, 21)),
                        new DueDateCounted(CASE, LocalDate.of(2024, 7, 1)))
                .when(new CountDueDate(ID, null))
                .expectNoEvents();
    }

    private static FixtureConfiguration<Inspection> of(CaseGround ground) {
        return Fixtures.of(Inspection.class)
                .registerInjectableResource(TODAY)
                .registerInjectableResource(new ShippedProcedure(ground));
    }

    private static ResultValidator<Inspection> bindTo(
            @Nullable String rule, @Nullable Integer days, String reason) {
        return of(PLANNED).given(opened()).when(bind(rule, days, reason));
    }

    private static BindTimeLimit bind(
            @Nullable String rule, @Nullable Integer days, String reason) {
        return new BindTimeLimit(ID, null, rule, days, null, reason, Occasion.on(DAY));
    }

    private static TimeLimitBound bound(TimeLimit limit, String reason, String from, String due) {
        return new TimeLimitBound(
                CASE, limit, null, reason, DAY, null, LocalDate.parse(from), LocalDate.parse(due));
    }

    private static TimeLimit central() {
        return new TimeLimit(
                "GS-2017-TW",
                45,
                DayUnit.WORKING_DAYS,
                ClockStart.SELF_REPORT_RECEIVED,
                15,
                LIMIT_OF_A_PROVINCE.citation(),
                0L);
    }

    private static SelfReportReceived received(String day) {
        return new SelfReportReceived(
                CASE, null, List.of(), LocalDate.parse(day), null, LocalDate.parse(day));
    }

    private static AnnounceInspection announce() {
        return new AnnounceInspection(
                ID,
                null,
                AnnouncementMode.IN_PERSON,
                null,
                DECISION,
                PLAN,
                List.of(),
                null,
                Occasion.NOT_RECORDED);
    }

    private static InspectionAnnounced announced(LocalDate due, LocalDate from) {
        return new InspectionAnnounced(
                CASE,
                AnnouncementMode.IN_PERSON,
                null,
                DECISION,
                PLAN,
                List.of(),
                null,
                null,
                null,
                due,
                from);
    }

    private static OpenInspection open(CaseKind kind, @Nullable String rule, Occasion occasion) {
        return new OpenInspection(
                ID, DELEGATION, SUBJECT, kind, THEME, List.of(), null, rule, null, occasion);
    }

    private static InspectionOpened opening(
            CaseKind kind, @Nullable String rule, @Nullable TimeLimit limit) {
        return new InspectionOpened(
                CASE,
                DELEGATION.value(),
                SUBJECT.value(),
                kind,
                THEME,
                List.of(),
                null,
                rule,
                null,
                DAY,
                null,
                limit);
    }
}
