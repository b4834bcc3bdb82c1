package vn.giamsat.api.caseimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct;

import java.util.List;
import java.util.Map;

/**
 * The whole working life of delegation 1377, and what each kind of people sees of it on the way.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Doan1377ScenarioIT {

    private static final String FIRST_STRENGTH = "Công tác dân vận chuyển biến rõ";
    private static final String NOT_ENUMERATED = "có nêu, chưa liệt kê";
    private static final String NOT_RECORDED = "chưa ghi nhận";
    private static final String NOT_THE_CONCLUSION = "không phải kết luận chính thức";
    private static final String ILLUSTRATION = "dữ liệu minh họa";

    private final CaseOverHttp story =
            new CaseOverHttp(
                    "doan-1377",
                    Map.of(
                            "member", "thanhvien",
                            "clerk", "vanthu",
                            "leader", "bon",
                            "secretary", "thuky",
                            "issuer", "banhanh",
                            "unit-officer", "chauthanh",
                            "follow-up-officer", "theodoi"));
    private final Onlooker leader = new Onlooker("bon", story);
    private final Onlooker secretary = new Onlooker("thuky", story);
    private final Onlooker unit = new Onlooker("chauthanh", story);
    private final Onlooker anotherUnit = new Onlooker("tantru", story);
    private final Onlooker auditor = new Onlooker("kiemtoan", story);
    private final List<Onlooker> everybody = List.of(leader, auditor, unit);
    private final List<Onlooker> inside = List.of(leader, auditor);
    private long afterTheFacts;

    @Test
    @Order(1)
    void after_the_facts_the_delegation_sees_what_the_report_said_and_what_it_did_not() {
        story.facts();
        afterTheFacts = RunningProduct.head();

        for (Onlooker reader : inside) {
            JsonNode file = reader.json("/api" + inspection());
            assertThat(file.at("/file/stage").asString()).isEqualTo("AT_WORK");
            assertThat(file.at("/file/missing").toString()).contains("SELF_REPORT");
            assertThat(file.path("missingInDelegation").toString())
                    .contains("DECISION_DATE", "PLAN", "SECRETARY");
            assertThat(references(reader.items("/api" + inspection() + "/findings")))
                    .containsExactly("S1", "S2", "S3", "S4", "S5", "L0");
            assertThat(reader.page(inspection()))
                    .contains("Còn thiếu", "Thư ký đoàn", NOT_RECORDED)
                    .contains(FIRST_STRENGTH, NOT_ENUMERATED, NOT_THE_CONCLUSION)
                    .contains("Chưa ban hành thông báo kết quả");
            assertThat(reader.page(delegation())).contains("1377-QĐ/TU", "Phạm Văn Bốn");
        }
        assertThat(leader.page("/delegations")).contains("Đoàn giám sát 1377");
        secretary.doesNotFind(inspection()); // not appointed yet
    }

    @Test
    @Order(2)
    void after_the_facts_the_unit_sees_no_finding_and_remarks_that_are_no_conclusion() {
        assertThat(unit.items("/api" + inspection() + "/findings")).isEmpty();
        assertThat(unit.json("/api" + inspection()).path("missingInDelegation")).isEmpty();
        assertThat(unit.json("/api" + inspection() + "/timeline").toString())
                .doesNotContain("FindingRecorded", FIRST_STRENGTH);
        assertThat(unit.page(inspection()))
                .contains("Chưa có phát hiện nào được thông báo", NOT_THE_CONCLUSION)
                .contains("Củng cố, kiện toàn")
                .doesNotContain(FIRST_STRENGTH, NOT_ENUMERATED, "Thư ký đoàn");
    }

    @Test
    @Order(3)
    void after_the_self_report_everybody_sees_when_the_time_ends_and_why() {
        story.through("receive-self-report");

        for (Onlooker reader : List.of(leader, secretary, auditor, unit)) {
            JsonNode file = reader.json("/api" + inspection()).path("file");
            assertThat(file.path("clockStartedOn").asString()).isEqualTo("2024-05-20");
            assertThat(file.path("dueOn").asString()).isEqualTo("2024-07-01");
            assertThat(file.at("/timeLimit/rule").asString()).isEqualTo("GS-2017-TINH");
            assertThat(reader.page(inspection()))
                    .contains(
                            "01/07/2024", "30 ngày làm việc", "bắt đầu từ sự việc ngày 20/05/2024")
                    .contains(file.at("/timeLimit/citation").asString())
                    .contains("bao-cao-tu-giam-sat.txt", ILLUSTRATION);
        }
    }

    @Test
    @Order(4)
    void a_finding_is_seen_by_the_unit_when_it_is_shown_to_it_and_not_before() {
        story.through("show-finding-to-unit");

        assertThat(references(unit.items("/api" + inspection() + "/findings")))
                .containsExactly("S1");
        assertThat(unit.page(inspection())).contains(FIRST_STRENGTH).doesNotContain(NOT_ENUMERATED);

        story.through("hold-adoption-conference");

        assertThat(unit.items("/api" + inspection() + "/findings")).hasSize(6);
        assertThat(unit.page(inspection())).contains(NOT_ENUMERATED);
    }

    @Test
    @Order(5)
    void drafts_stay_inside_and_the_conference_is_known_to_both_sides() {
        assertThat(unit.json("/api" + inspection()).at("/file/drafts")).isEmpty();
        assertThat(unit.json("/api" + inspection()).at("/file/stage").asString())
                .isEqualTo("ADOPTED");
        assertThat(secretary.json("/api" + inspection()).at("/file/drafts")).hasSize(1);
        String reserved = "nguyên nhân khách quan của hạn chế";
        assertThat(secretary.page(inspection()))
                .contains("Dự thảo báo cáo kết quả giám sát lần 1", reserved);
        assertThat(unit.page(inspection()))
                .doesNotContain("Dự thảo báo cáo kết quả giám sát lần 1", reserved)
                .contains("số ý kiến bảo lưu: 1");
    }

    @Test
    @Order(6)
    void the_conclusion_bears_three_recommendations_each_with_its_due_date() {
        story.through("issue-conclusion");
        List.of("R1", "R2", "R3").forEach(story::awaitRecommendation);
        story.through("deliver-notice");

        for (Onlooker reader : everybody) {
            List<JsonNode> born = reader.items("/api/recommendations?inspection=" + caseId());
            assertThat(born)
                    .extracting(each -> each.at("/row/reference").asString())
                    .containsExactlyInAnyOrder("R1", "R2", "R3");
            assertThat(born).allMatch(each -> each.at("/row/illustrated").asBoolean());
            assertThat(dueOn(reader, "R1")).isEqualTo("2025-06-30");
            assertThat(dueOn(reader, "R2")).isEqualTo("2024-12-31");
            assertThat(dueOn(reader, "R3")).isEqualTo("2025-09-30");
            assertThat(reader.page(inspection()))
                    .contains("1405-TB/TU", "30/06/2025", "31/12/2024", "30/09/2025", ILLUSTRATION);
        }
    }

    @Test
    @Order(7)
    void what_illustrates_is_labelled_and_what_was_published_is_not() {
        for (JsonNode told : leader.items("/api" + inspection() + "/timeline?limit=200")) {
            boolean illustration = told.at("/fact/illustration").asBoolean();
            assertThat(told.path("sentence").asString()).isNotBlank();
            assertThat(illustration)
                    .as(told.toString())
                    .isEqualTo(told.at("/fact/position").asLong() > afterTheFacts);
        }
    }

    @Test
    @Order(8)
    void a_response_without_enough_evidence_comes_back_to_the_unit() {
        story.through("reject-response");

        for (Onlooker reader : everybody) {
            assertThat(state(reader, "R2")).isEqualTo("RETURNED");
            assertThat(reader.page(recommendation("R2")))
                    .contains("Trả lại", "minh chứng chưa đủ", "bao-cao-khac-phuc-R2.txt")
                    .contains("31/12/2024", "ấn định trong thông báo kết quả giám sát");
        }
        assertThat(unit.items("/api/tasks?mineAs=UNIT&limit=200"))
                .filteredOn(task -> isAbout(task, "R2"))
                .extracting(task -> task.toString())
                .anyMatch(task -> task.contains("RESPOND") && task.contains("2024-12-31"));
        assertThat(unit.page(recommendation("R2"))).contains("Báo cáo kết quả");
        assertThat(unit.page("/follow-up")).contains("Việc cần làm", "R2");
    }

    @Test
    @Order(9)
    void an_extension_moves_the_due_date_and_says_why() {
        story.through("grant-extension");

        for (Onlooker reader : everybody) {
            JsonNode row = reader.json("/api" + recommendation("R2")).path("row");
            assertThat(row.path("dueOn").asString()).isEqualTo("2025-01-30");
            assertThat(row.path("dueReason").asString()).contains("cần thêm 30 ngày");
            assertThat(row.at("/dueHistory/0/on").asString()).isEqualTo("2024-12-31");
            assertThat(reader.page(recommendation("R2")))
                    .contains("30/01/2025", "cần thêm 30 ngày để bổ sung minh chứng")
                    .contains("Thời hạn trước đó", "31/12/2024", "đồng ý gia hạn 30 ngày");
        }
    }

    @Test
    @Order(10)
    void in_the_end_one_recommendation_is_closed_and_two_are_open() {
        story.toTheEnd();

        for (Onlooker reader : everybody) {
            JsonNode closed = reader.json("/api" + recommendation("R2")).path("row");
            assertThat(closed.path("state").asString()).isEqualTo("CLOSED");
            assertThat(closed.path("closedOn").asString()).isEqualTo("2025-01-24");
            assertThat(state(reader, "R1")).isEqualTo("OPEN");
            assertThat(state(reader, "R3")).isEqualTo("OPEN");
            assertThat(reader.page(recommendation("R2")))
                    .contains("Kết thúc theo dõi", "24/01/2025", "bao-cao-khac-phuc-R2-lan-2.txt");
            assertThat(reader.page(inspection())).contains("Kết thúc theo dõi", "Mới giao");
        }
        assertThat(unit.items("/api/tasks?mineAs=UNIT&limit=200"))
                .noneMatch(task -> isAbout(task, "R2"))
                .anyMatch(task -> isAbout(task, "R1"))
                .anyMatch(task -> isAbout(task, "R3"));
    }

    @Test
    @Order(11)
    void the_officer_of_another_unit_sees_nothing_of_it() {
        for (String path : List.of(delegation(), inspection(), recommendation("R2"))) {
            anotherUnit.doesNotFind(path);
        }
        for (String part : List.of("/timeline", "/findings", "/evidence", "/upward-requests")) {
            assertThat(RunningProduct.get("tantru", "/api" + inspection() + part).status())
                    .as(part)
                    .isEqualTo(404);
        }
        for (String list : List.of("inspections", "delegations", "recommendations", "tasks")) {
            assertThat(anotherUnit.items("/api/" + list)).as(list).isEmpty();
        }
        assertThat(anotherUnit.page("/delegations") + anotherUnit.page("/follow-up"))
                .doesNotContain("1377", "R2");
    }

    @Test
    @Order(12)
    void the_past_is_still_read_as_it_was() {
        String then = "?asOf=" + afterTheFacts;

        JsonNode file = leader.json("/api" + inspection() + then).path("file");

        assertThat(file.path("conclusion").isNull()).isTrue();
        assertThat(file.path("stage").asString()).isEqualTo("AT_WORK");
        assertThat(unit.items("/api" + inspection() + "/findings" + then)).isEmpty();
        assertThat(leader.page(inspection() + then)).contains("Chưa ban hành thông báo kết quả");
        assertThat(leader.items("/api/recommendations" + then + "&inspection=" + caseId()))
                .isEmpty();
    }

    private String caseId() {
        return story.id("inspection");
    }

    private String inspection() {
        return "/inspections/" + caseId();
    }

    private String delegation() {
        return "/delegations/" + story.id("delegation");
    }

    private String recommendation(String reference) {
        return "/recommendations/" + story.id(reference);
    }

    private boolean isAbout(JsonNode task, String reference) {
        return task.toString().contains(story.id(reference));
    }

    private String state(Onlooker reader, String reference) {
        return reader.json("/api" + recommendation(reference)).at("/row/state").asString();
    }

    private String dueOn(Onlooker reader, String reference) {
        return reader.json("/api" + recommendation(reference)).at("/row/dueOn").asString();
    }

    private static List<String> references(List<JsonNode> findings) {
        return findings.stream()
                .map(finding -> finding.at("/content/reference").asString())
                .toList();
    }
}
