package vn.giamsat.api.caseimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;

import java.util.List;
import java.util.Map;

/** A visit without a decision number is as real as any, and lighter: no report, no notice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhuThongScenarioIT {

    private final CaseOverHttp story =
            new CaseOverHttp("phu-thong", Map.of("clerk", "vanthu", "leader", "son"));
    private final Onlooker leader = new Onlooker("son", story);
    private final Onlooker auditor = new Onlooker("kiemtoan", story);
    private final Onlooker unit = new Onlooker("phuthong", story);
    private String openFile = "";

    @BeforeAll
    void the_clerk_records_the_visit_and_the_leader_closes_its_file() {
        story.facts();
        openFile = "?asOf=" + (RunningProduct.head() - 1);
        Reply closed =
                RunningProduct.post(
                        "son",
                        "/api" + inspection() + "/close-case-file",
                        """
                        {"lessons": "Đi sâu hơn vào từng chi bộ",
                         "occasion": {"on": "2023-04-10", "lateReason": "Nhập hồ sơ cũ"}}
                        """);
        assertThat(closed.status()).as(String.valueOf(closed.body())).isEqualTo(200);
        story.wrote(closed.body());
    }

    @Test
    void a_visit_needs_no_decision_and_the_page_says_that_none_is_recorded() {
        for (Onlooker reader : List.of(leader, auditor)) {
            JsonNode delegation = reader.json("/api" + delegation());
            assertThat(delegation.path("decision").isNull()).isTrue();
            assertThat(delegation.path("kind").asString()).isEqualTo("INSPECTION_VISIT");
            assertThat(reader.page(delegation()))
                    .contains("Đoàn công tác của Huyện ủy", "Lê Hồng Sơn", "chưa ghi nhận");
        }
    }

    @Test
    void a_walk_through_the_quarter_is_kept_without_its_day() {
        JsonNode sessions = leader.json("/api" + inspection() + openFile).at("/file/sessions");

        assertThat(sessions.path(0).path("type").asString()).isEqualTo("SITE_VISIT");
        assertThat(sessions.path(0).path("occurredOn").isNull()).isTrue();
        assertThat(sessions.path(1).path("occurredOn").asString()).isEqualTo("2023-03-29");
        assertThat(leader.json("/api" + inspection()).at("/file/missing").toString())
                .contains("SESSION_DATE")
                .doesNotContain("SELF_REPORT", "ANNOUNCEMENT");
        assertThat(leader.page(inspection()))
                .contains("phố Chiến Thắng", "Ban Công tác mặt trận", "29/03/2023")
                .contains("Nông Lường Hào", "Ngày của buổi làm việc", "chưa ghi nhận");
    }

    @Test
    void that_nothing_was_found_is_a_finding_too() {
        assertThat(leader.items("/api" + inspection() + "/findings"))
                .hasSize(11)
                .anyMatch(finding -> finding.path("kind").asString().equals("NIL_RETURN"));
        assertThat(auditor.page(inspection()))
                .contains("Không phát sinh", "không có tổ chức đạo", "đều kiêm nhiệm");
    }

    @Test
    void what_the_unit_asked_of_its_superiors_is_kept_with_whom_it_asked_if_known() {
        List<JsonNode> requests = leader.items("/api" + inspection() + "/upward-requests");

        assertThat(requests).hasSize(2);
        assertThat(requests.getFirst().path("addressedTo").asString())
                .isEqualTo("Ban Dân vận Huyện ủy");
        assertThat(requests.getLast().path("addressedTo").isNull()).isTrue();
        for (Onlooker reader : List.of(leader, auditor, unit)) {
            assertThat(reader.page(inspection())).contains("Hỗ trợ nguồn lực", "Gửi");
        }
    }

    @Test
    void the_unit_sees_the_visit_but_not_what_was_never_shown_to_it() {
        assertThat(unit.items("/api" + inspection() + "/findings")).isEmpty();
        assertThat(unit.page(inspection()))
                .contains("phố Chiến Thắng")
                .doesNotContain("chưa sâu sát", "trước buổi làm việc tại thị trấn", "Đi sâu hơn");
        new Onlooker("tantru", story).doesNotFind(inspection());
    }

    @Test
    void the_file_is_closed_without_a_conclusion() {
        JsonNode file = leader.json("/api" + inspection()).path("file");

        assertThat(file.path("stage").asString()).isEqualTo("CLOSED");
        assertThat(file.path("conclusion").isNull()).isTrue();
        assertThat(leader.items("/api/recommendations?inspection=" + story.id("inspection")))
                .isEmpty();
        assertThat(leader.page(inspection())).contains("Kết thúc hồ sơ", "Đi sâu hơn vào từng");
        assertThat(leader.page(inspection() + openFile)).doesNotContain("Đi sâu hơn");
    }

    @Test
    void nothing_more_is_recorded_in_a_closed_file() {
        Reply refused =
                RunningProduct.post(
                        "vanthu",
                        "/api" + inspection() + "/record-finding",
                        """
                        {"kind": "STRENGTH", "content": {"text": "Muộn"}, "evidence": [],
                         "occasion": {}}
                        """);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.type()).isEqualTo("urn:giamsat:rule:A_CLOSED_FILE_IS_NOT_CHANGED");
    }

    private String inspection() {
        return "/inspections/" + story.id("inspection");
    }

    private String delegation() {
        return "/delegations/" + story.id("delegation");
    }
}
