package vn.giamsat.inspection;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import static vn.giamsat.inspection.Ask.REASON;
import static vn.giamsat.inspection.Case.TODAY;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;
import static vn.giamsat.rule.OccasionRule.A_FACT_RECORDED_LATE_SAYS_WHY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.event.CaseKind;
import vn.giamsat.inspection.command.OpenInspection;
import vn.giamsat.value.Occasion;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

class OccasionOfEveryCommandTests {

    private static final List<Object> OPEN = List.of(Given.opened());
    private static final List<Object> REPORTED = List.of(Given.opened(), Given.reported());
    private static final List<Object> CONCLUDED =
            List.of(Given.opened(), Given.reported(), Given.concluded());
    private static final List<Object> CLOSED =
            List.of(
                    Given.opened(),
                    Given.reported(),
                    Given.concluded(),
                    Given.delivered(),
                    Given.closed());

    static Stream<Arguments> commands() {
        return Stream.of(
                asked(OPEN, Ask::announce),
                asked(OPEN, Ask::receiveSelfReport),
                asked(OPEN, on -> Ask.returnSelfReport(on, REASON)),
                asked(OPEN, on -> Ask.extend(1, on, REASON)),
                asked(OPEN, on -> Ask.adjust("chủ đề khác", on, REASON)),
                asked(OPEN, Ask::requestSupplement),
                asked(OPEN, on -> Ask.receiveSupplement("giải trình", on)),
                asked(OPEN, Ask::holdSession),
                asked(OPEN, Ask::nameMember),
                asked(OPEN, Ask::recordUpwardRequest),
                asked(OPEN, Ask::recordOralRemarks),
                asked(OPEN, Ask::recordFinding),
                asked(OPEN, Ask::prepareDraft),
                asked(OPEN, on -> Ask.holdConference(1, on)),
                asked(OPEN, on -> Ask.report(null, on)),
                asked(REPORTED, on -> Ask.returnForMoreWork(on, REASON)),
                asked(REPORTED, Ask::conclude),
                asked(CONCLUDED, on -> Ask.correct("420", on, REASON)),
                asked(CONCLUDED, Ask::deliver),
                asked(CLOSED, Ask::deliverCorrection),
                asked(CONCLUDED, Ask::directSuperior),
                asked(CONCLUDED, on -> Ask.escalate(on, REASON)),
                asked(CONCLUDED, Ask::close),
                asked(CLOSED, Ask::archive),
                asked(CLOSED, on -> Ask.appendLatePaper(on, REASON)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nothing_is_recorded_of_a_day_to_come(
            List<Object> given, Function<Occasion, Object> command) {
        refused(
                fixture().given(given).when(command.apply(Occasion.on(TODAY.plusDays(1)))),
                A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_is_recorded_late_says_why(List<Object> given, Function<Occasion, Object> command) {
        refused(
                fixture().given(given).when(command.apply(Occasion.on(TODAY.minusDays(4)))),
                A_FACT_RECORDED_LATE_SAYS_WHY);
    }

    @Test
    void a_case_does_not_open_on_a_day_to_come() {
        refused(
                fixture().givenNoPriorActivity().when(open(Occasion.on(TODAY.plusDays(1)))),
                A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    @Test
    void a_case_opened_long_ago_says_why_it_is_recorded_late() {
        refused(
                fixture().givenNoPriorActivity().when(open(Occasion.on(TODAY.minusDays(4)))),
                A_FACT_RECORDED_LATE_SAYS_WHY);
    }

    private static OpenInspection open(Occasion occasion) {
        return new OpenInspection(
                Given.ID,
                Given.DELEGATION,
                Given.SUBJECT,
                CaseKind.INSPECTION_VISIT,
                Given.THEME,
                List.of(),
                null,
                null,
                null,
                occasion);
    }

    private static Arguments asked(List<Object> given, Function<Occasion, Object> command) {
        return arguments(given, command);
    }
}
