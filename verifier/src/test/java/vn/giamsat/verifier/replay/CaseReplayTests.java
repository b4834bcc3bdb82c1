package vn.giamsat.verifier.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamsat.verifier.event.StoredEventLine;

import java.nio.charset.StandardCharsets;

class CaseReplayTests {

    private static final String CASE = "4140c568-04d0-39a9-9b18-f8253b8e7284";
    private static final String OPENED =
            """
            {"inspection": "%s", "delegation": "d", "subject": "u", "kind": "INSPECTION",
             "theme": "Chủ đề", "occurredOn": null,
             "limit": {"startsAt": "SELF_REPORT_RECEIVED"}}"""
                    .formatted(CASE);

    private final CaseReplay replay = new CaseReplay(CASE);
    private long sequence;

    @Test
    void a_case_goes_through_its_stages_and_back_where_more_work_is_asked() {
        inspection("inspection-opened", OPENED);
        inspection("session-held", "{}");
        inspection("draft-report-prepared", "{\"file\": null}");
        inspection("reported-to-issuer", "{\"occurredOn\": \"2024-01-02\"}");
        assertThat(state("case.stage")).isEqualTo("REPORTED");

        inspection("returned-for-more-work", "{}");
        assertThat(state("case.stage")).isEqualTo("AT_WORK");
        inspection("inspection-announced", "{\"occurredOn\": null}");
        assertThat(state("case.stage")).isEqualTo("AT_WORK"); // recorded late
    }

    @Test
    void the_time_limit_runs_from_the_report_of_the_unit_until_it_is_given_back() {
        inspection("inspection-opened", OPENED);
        inspection(
                "self-report-received",
                "{\"occurredOn\": \"2024-05-20\", \"dueOn\": \"2024-07-01\", \"files\": [{}, {}]}");
        assertThat(state("case.clock-started-on")).isEqualTo("2024-05-20");
        inspection("inspection-extended", "{\"days\": 10, \"dueOn\": \"2024-07-15\"}");
        assertThat(state("case.due-on")).isEqualTo("2024-07-15");
        assertThat(state("case.files")).isEqualTo("2");

        inspection("self-report-returned", "{}");
        assertThat(state("case.due-on")).isEqualTo("-");
        assertThat(state("case.stage")).isEqualTo("ANNOUNCED");
    }

    @Test
    void a_finding_with_new_words_is_a_draft_again() {
        inspection("inspection-opened", OPENED);
        inspection(
                "finding-recorded",
                "{\"finding\": \"f\", \"kind\": \"STRENGTH\", \"content\": {\"text\": \"cũ\"}}");
        inspection("finding-shown-to-unit", "{\"finding\": \"f\"}");
        assertThat(state("finding.f")).isEqualTo("SHOWN");

        inspection(
                "finding-amended",
                "{\"finding\": \"f\", \"kind\": \"LIMITATION\", \"content\": {\"text\": \"mới\"}}");
        assertThat(state("finding.f")).isEqualTo("DRAFT");
        assertThat(state("finding.f.text")).isEqualTo("mới");
        assertThat(state("finding.f.shown")).isEqualTo("true");
        assertThat(state("findings.DRAFT")).isEqualTo("1");
    }

    @Test
    void a_recommendation_is_answered_extended_closed_and_opened_again() {
        inspection("inspection-opened", OPENED);
        recommendation(
                "recommendation-opened",
                "{\"inspection\": \"%s\", \"addressee\": \"u\", \"text\": \"R\", \"dueOn\": \"2024-12-31\"}"
                        .formatted(CASE));
        recommendation("extension-asked", "{\"dueOn\": \"2025-01-30\"}");
        assertThat(state("recommendation.r.extension-asked")).isEqualTo("true");
        recommendation("extension-granted", "{\"dueOn\": \"2025-01-30\"}");
        recommendation("response-submitted", "{}");
        assertThat(state("recommendation.r")).isEqualTo("ANSWERED");
        recommendation("response-withdrawn", "{\"reason\": \"gửi nhầm\"}");
        assertThat(state("recommendation.r")).isEqualTo("WITHDRAWN");
        assertThat(state("recommendation.r.decided")).isEqualTo("-");
        recommendation("response-submitted", "{}");
        recommendation("response-accepted", "{}");
        assertThat(state("recommendation.r.responses")).isEqualTo("2");
        recommendation("recommendation-closed", "{\"occurredOn\": \"2025-01-24\"}");
        assertThat(state("recommendation.r")).isEqualTo("CLOSED");
        assertThat(state("recommendation.r.due-on")).isEqualTo("2025-01-30");
        assertThat(state("recommendation.r.due-on.changes")).isEqualTo("1");
        assertThat(state("recommendations.open")).isEqualTo("0");

        recommendation("recommendation-reopened", "{\"dueOn\": null}");
        assertThat(state("recommendation.r")).isEqualTo("REOPENED");
        assertThat(state("recommendation.r.closed-on")).isEqualTo("-");
        assertThat(replay.streams()).contains("Recommendation r", "Unit u", "Delegation d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Inspection | inspection.finding-approved | {\"finding\": \"x\"} | not recorded",
                "Inspection | inspection.inspection-extended | {\"days\": \"3\"} | no number",
                "Unit | unit.unit-registered | [] | not a JSON object",
            })
    void what_cannot_be_understood_is_said_and_not_guessed(
            String type, String name, String payload, String why) {
        assertThatThrownBy(() -> take(type, CASE, name, payload))
                .isInstanceOf(NotReplayable.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource({
        "Inspection, inspection.case-burnt, 1",
        "Programme, programme.begun, 1",
        "Inspection, inspection.session-held, 2",
        "Inspection, inspection.session-held, 01",
        "Recommendation, recommendation.follow-up-officer-assigned, 3",
    })
    void what_came_after_this_version_is_not_known_and_no_fault(
            String type, String name, String version) {
        assertThatThrownBy(() -> take(type, CASE, name, version, "{}"))
                .isInstanceOf(NotKnown.class)
                .hasMessageContaining(name);
    }

    @Test
    void both_versions_of_an_event_are_read() {
        String assigned = "recommendation.follow-up-officer-assigned";
        take(
                "Recommendation",
                "r",
                assigned,
                "1",
                "{\"officer\": \"a\", \"officerName\": \"Hoa\"}");
        take("Recommendation", "r", assigned, "2", "{\"officer\": {\"name\": \"Hoa\"}}");
        assertThatThrownBy(
                        () ->
                                take(
                                        "Recommendation",
                                        "r",
                                        assigned,
                                        "2",
                                        "{\"officer\": \"a\", \"officerName\": \"Hoa\"}"))
                .isInstanceOf(NotReplayable.class);
        assertThatThrownBy(
                        () ->
                                take(
                                        "Recommendation",
                                        "r",
                                        assigned,
                                        "1",
                                        "{\"officer\": {\"name\": \"Hoa\"}}"))
                .isInstanceOf(NotReplayable.class);
    }

    @Test
    void a_unit_is_called_by_the_name_of_the_latest_day_and_keeps_it_where_it_moves() {
        inspection("inspection-opened", OPENED);
        unit("unit-registered", "{\"name\": \"Xã A\", \"validFrom\": null}");
        assertThat(state("case.subject.name")).isEqualTo("Xã A");
        unit("unit-renamed", "{\"name\": \"Xã C\", \"occurredOn\": \"2025-07-01\"}");
        unit("unit-renamed", "{\"name\": \"Xã B\", \"occurredOn\": \"2020-01-01\"}");
        unit("unit-rearranged", "{\"province\": \"Tây Ninh\"}");
        assertThat(state("case.subject.name")).isEqualTo("Xã C");

        unit("unit-renamed", "{\"name\": \"Xã D\", \"occurredOn\": null}");
        assertThat(state("case.subject.name")).isEqualTo("Xã C"); // recorded in 2024
    }

    private void unit(String name, String payload) {
        take("Unit", "u", "unit." + name, payload);
    }

    private void inspection(String name, String payload) {
        take("Inspection", CASE, "inspection." + name, payload);
    }

    private void recommendation(String name, String payload) {
        take("Recommendation", "r", "recommendation." + name, payload);
    }

    private void take(String type, String id, String name, String payload) {
        take(type, id, name, "1", payload);
    }

    private void take(String type, String id, String name, String version, String payload) {
        replay.take(
                new StoredEventLine(
                        sequence,
                        false,
                        sequence,
                        type,
                        id,
                        sequence++,
                        "e",
                        name,
                        version,
                        "2024-01-01T00:00:00.000000Z",
                        new byte[32],
                        payload.getBytes(StandardCharsets.UTF_8),
                        "{}".getBytes(StandardCharsets.UTF_8)));
    }

    private String state(String name) {
        return replay.states(9).stream()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse("∅");
    }
}
