package vn.giamsat.delegation;

import static vn.giamsat.delegation.Story.BON;
import static vn.giamsat.delegation.Story.ID;
import static vn.giamsat.delegation.Story.REASON;
import static vn.giamsat.delegation.Story.TODAY;
import static vn.giamsat.delegation.Story.decision;
import static vn.giamsat.delegation.Story.disbanded;
import static vn.giamsat.delegation.Story.given;
import static vn.giamsat.delegation.Story.paper;
import static vn.giamsat.delegation.Story.proposed;
import static vn.giamsat.delegation.Story.refused;
import static vn.giamsat.delegation.rule.DelegationRule.A_CHANGE_OF_COURSE_SAYS_WHY;
import static vn.giamsat.delegation.rule.DelegationRule.A_COMPLETION_ADDS_WHAT_WAS_MISSING;
import static vn.giamsat.delegation.rule.DelegationRule.A_FORMAL_DELEGATION_IS_FOUNDED_BY_A_DECISION;
import static vn.giamsat.delegation.rule.DelegationRule.ONLY_A_FOUNDED_DELEGATION_ACTS;
import static vn.giamsat.delegation.rule.DelegationRule.WHAT_IS_KNOWN_OF_A_DECISION_STANDS;
import static vn.giamsat.event.DocumentType.DECISION;
import static vn.giamsat.event.DocumentType.PLAN;
import static vn.giamsat.rule.OccasionRule.A_FACT_CANNOT_LIE_IN_THE_FUTURE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.delegation.command.RecordDecision;
import vn.giamsat.delegation.event.DecisionRecorded;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;

import java.util.List;
import java.util.stream.Stream;

class RecordDecisionTests {

    private static final Document UNDATED = decision("1377", null);
    private static final Document FULL =
            new Document(DECISION, "TU", "2020-2025", "1377", "1377-QĐ/TU", TODAY, "giám sát");

    @Test
    void a_missing_date_is_completed_and_the_rest_stands() {
        var onlyDate = new Document(DECISION, null, null, null, null, TODAY, null);
        given(founded(UNDATED))
                .when(record(onlyDate))
                .expectEvents(recorded(decision("1377", TODAY), UNDATED));
    }

    @Test
    void every_missing_part_is_completed() {
        var nothingKnown = new Document(DECISION, null, null, null, null, null, null);
        given(founded(nothingKnown)).when(record(FULL)).expectEvents(recorded(FULL, nothingKnown));
    }

    @Test
    void the_decision_of_a_visit_is_recorded_when_it_is_found() {
        given(Story.founded(CaseKind.INSPECTION_VISIT, null, List.of(BON)))
                .when(record(UNDATED))
                .expectEvents(recorded(UNDATED, null));
    }

    @Test
    void the_record_of_a_disbanded_delegation_is_still_completed() {
        given(founded(UNDATED), disbanded())
                .when(record(decision("1377", TODAY)))
                .expectEvents(recorded(decision("1377", TODAY), UNDATED));
    }

    @Test
    void another_way_of_writing_the_number_changes_nothing() {
        given(founded(UNDATED))
                .when(record(decision("01377-QĐ/TU", TODAY)))
                .expectEvents(recorded(decision("1377", TODAY), UNDATED));
    }

    static Stream<Document> contradictions() {
        return Stream.of(
                new Document(PLAN, null, null, null, null, null, null),
                new Document(DECISION, "Tỉnh ủy Tây Ninh", null, null, null, null, null),
                new Document(DECISION, null, "2025-2030", null, null, null, null),
                new Document(DECISION, null, null, "1378", null, null, null),
                new Document(DECISION, null, null, null, "1377-QĐ/HU", null, null),
                new Document(DECISION, null, null, null, null, TODAY.minusDays(1), null),
                new Document(DECISION, null, null, null, null, null, "kiểm tra"));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void what_is_known_of_a_decision_stands(Document other) {
        refused(
                given(Story.founded(CaseKind.INSPECTION_VISIT, FULL, List.of()))
                        .when(record(other)),
                WHAT_IS_KNOWN_OF_A_DECISION_STANDS);
    }

    @Test
    void what_was_completed_stands_as_well() {
        refused(
                given(founded(UNDATED), recorded(decision("1377", TODAY), UNDATED))
                        .when(record(decision("1377", TODAY.minusDays(1)))),
                WHAT_IS_KNOWN_OF_A_DECISION_STANDS);
    }

    @Test
    void a_completion_adds_what_was_missing() {
        refused(given(founded(UNDATED)).when(record(UNDATED)), A_COMPLETION_ADDS_WHAT_WAS_MISSING);
    }

    @Test
    void a_plan_does_not_become_the_founding_decision() {
        refused(
                given(founded(UNDATED)).when(record(paper(PLAN, "1377", TODAY))),
                A_FORMAL_DELEGATION_IS_FOUNDED_BY_A_DECISION);
    }

    @Test
    void a_proposal_has_no_decision_to_complete() {
        refused(given(proposed()).when(record(UNDATED)), ONLY_A_FOUNDED_DELEGATION_ACTS);
    }

    @Test
    void a_completion_says_why() {
        refused(
                given(founded(UNDATED)).when(new RecordDecision(ID, null, FULL, " ")),
                A_CHANGE_OF_COURSE_SAYS_WHY);
    }

    @Test
    void a_decision_is_not_dated_in_the_future() {
        refused(
                given(founded(UNDATED)).when(record(decision("1377", TODAY.plusDays(1)))),
                A_FACT_CANNOT_LIE_IN_THE_FUTURE);
    }

    private static DelegationFounded founded(Document decision) {
        return Story.founded(CaseKind.THEMATIC_SUPERVISION, decision, List.of(BON));
    }

    private static RecordDecision record(Document decision) {
        return new RecordDecision(ID, null, decision, REASON);
    }

    private static DecisionRecorded recorded(Document decision, @Nullable Document former) {
        return new DecisionRecorded(ID.value(), decision, former, REASON);
    }
}
