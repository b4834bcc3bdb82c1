package vn.giamsat.api.caseimport;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The file of a case, sent by a clerk, becomes the commands that would have recorded it. */
class CaseImportIT {

    @Test
    void a_clerk_sends_a_file_and_it_becomes_commands() {
        Reply reply = post("vanthu", "/api/cases", file("nhap-moi"));

        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
        assertThat(reply.body().path("commands").values())
                .extracting(JsonNode::asString)
                .containsExactly(
                        "register-unit",
                        "register-unit",
                        "found-delegation",
                        "open-inspection",
                        "hold-session",
                        "record-finding",
                        "record-finding");
        String inspection = reply.body().path("inspection").asString();
        Reply read = get(inspection, "?atLeast=" + inspection + ":2");
        assertThat(read.body().path("subjectName").asString()).isEqualTo("Đảng ủy xã Thử nhap-moi");
        assertThat(read.body().at("/file/illustrated").asBoolean()).isFalse();
        Reply findings = get(inspection, "/findings?atLeast=" + inspection + ":3");
        assertThat(findings.body().path("items").values())
                .extracting(finding -> finding.at("/content/consequence").asString(null))
                .containsExactly(null, "Thất thoát 120 triệu đồng");
    }

    @Test
    void the_same_file_sent_again_does_nothing_again() {
        Reply first = post("vanthu", "/api/cases", file("hai-lan"));
        long before = head();

        Reply second = post("vanthu", "/api/cases", file("hai-lan"));

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(head()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bon", "chauthanh", "kiemtoan", "quantri"})
    void nobody_but_a_clerk_may(String username) {
        long before = head();

        Reply reply = post(username, "/api/cases", file("khong-duoc-" + username));

        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(403);
        assertThat(reply.type()).isEqualTo("urn:giamsat:problem:not-permitted");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void who_is_not_signed_in_is_asked_to() {
        assertThat(post("", "/api/cases", file("vo-danh")).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nhap | ''", "{} | case", "[] | case", "{\"case\": \"x\"} | delegation"})
    void what_is_no_case_file_is_told_and_changes_nothing(String file, String field) {
        long before = head();

        Reply reply = post("vanthu", "/api/cases", file);

        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(400);
        assertThat(reply.body().at("/fields/0/path").asString("")).isEqualTo(field);
        assertThat(head()).isEqualTo(before);
    }

    /** What a file says otherwise than files do, and where that is told; nothing is recorded. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"basis\": []|\"basics\": []|basics|UNKNOWN_FIELD|4",
                "\"basis\": []|\"basis\": [{\"type\": \"Quy chế\", \"no\": 1}]|basis[0].no|UNKNOWN_FIELD|4",
                "\"basis\": []|\"basis\": [{\"type\": \"Giấy\"}]|basis[0].type|NOT_ONE_OF_THE_CHOICES|4",
                "\"basis\": []|\"basis\": {}|basis|MUST_BE_LIST|4",
                "\"basis\": []|\"basis\": [], \"basis\": []|''|NOT_JSON|4",
                "\"CO_SO\"|\"XA\"|subject_unit.level|NOT_ONE_OF_THE_CHOICES|3",
                "\"province\"|\"tinh\"|subject_unit.tinh|UNKNOWN_FIELD|3",
                "INSPECTION_VISIT|PROGRAMME_MONITORING|kind|NOT_ONE_OF_THE_CHOICES|1",
                "\"date\": null|\"date\": \"2024-02-31\"|sessions[0].date|NO_SUCH_DAY|5",
                "\"date\": null|\"date\": 2024|sessions[0].date|MUST_BE_TEXT|5",
                "\"place\": \"xã Thử\"|\"place\": \"xã\\u0007 Thử\"|sessions[0].place|CONTROL_CHARACTER|5",
                "SITE_VISIT|VISIT|sessions[0].type|NOT_ONE_OF_THE_CHOICES|5",
                "\"text\": \"Tốt\"|\"text\": \" \"|findings[0].text|BLANK|6",
                "\"ref\": \"L1\"|\"ref\": 1|findings[1].ref|MUST_BE_TEXT|7",
                "\"LIMITATION\"|\"FAULT\"|findings[1].kind|NOT_ONE_OF_THE_CHOICES|7",
                "\"theme\": \"Công tác dân vận\"|\"theme\": \"\"|theme|BLANK|4",
                "\"decision\": null|\"decision\": {\"date\": \"28/05/2024\"}|delegation.decision.date|MUST_BE_DATE|2",
                "\"decision\": null|\"members\": [\"A\"]|delegation.members|NOT_IMPORTED|2",
            })
    void what_is_not_understood_is_told_with_its_place_and_nothing_is_recorded(
            String what, String by, String field, String fault, int line) {
        long before = head();

        Reply reply = post("vanthu", "/api/cases", file("khong-hieu").replace(what, by));

        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(400);
        assertThat(reply.body().at("/fields/0/path").asString()).isEqualTo(field);
        assertThat(reply.body().at("/fields/0/fault").asString()).isEqualTo(fault);
        assertThat(reply.body().at("/fields/0/line").asInt()).isEqualTo(line);
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_notice_and_its_recommendations_are_not_dropped() {
        String file =
                """
                {"case": "ket-luan-2023", "kind": "THEMATIC_SUPERVISION",
                 "delegation": {"name": "Hội nghị sơ kết",
                  "decision": {"number": "66", "symbol": "66-QĐ/TU", "date": "2023-03-01"},
                  "issuer": {"name": "Thành ủy X"}, "leader": null},
                 "basis": [], "subject_unit": {"name": "Thành ủy X", "province": "Tỉnh Y", "level": "HUYEN"},
                 "theme": "Sơ kết 6 tháng",
                 "sessions": [{"date": null, "place": "hội trường", "type": "WORKING_SESSION"}],
                 "findings": [], "oral_closing_remarks": {"by": "Người phát biểu A", "date": null},
                 "recommendations": [{"ref": "D1", "text": "Vận động", "due": "2023-12-31"}],
                 "formal_notice": {"symbol": "12-TB/TU", "number": "12", "date": "2023-06-01"}}
                """;

        Reply reply = post("vanthu", "/api/cases", file);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().path("fields").values())
                .extracting(f -> f.path("path").asString() + " " + f.path("line").asInt())
                .containsExactly("recommendations[0].due 9", "formal_notice 10");
        assertThat(reply.body().at("/fields/1/message").asString()).contains("biểu mẫu");
        assertThat(RunningProduct.get("vanthu", "/api/units?words=Thanh+uy+X").body().path("items"))
                .isEmpty();
    }

    @Test
    void half_a_case_records_nothing() {
        long before = head();

        Reply reply =
                post(
                        "vanthu",
                        "/api/cases",
                        file("nua-voi").replace("\"type\": \"SITE_VISIT\"", "\"type\": null"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().at("/fields/0/path").asString()).isEqualTo("sessions[0].type");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_programme_tells_what_it_lacks_to_be_a_case() throws IOException {
        long before = head();
        String file;
        try (InputStream in = CaseImportIT.class.getResourceAsStream("de-an-06.json")) {
            file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }

        Reply reply = post("vanthu", "/api/cases", file);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().path("fields").values())
                .extracting(f -> f.path("path").asString() + " " + f.path("fault").asString())
                .contains(
                        "delegation MISSING",
                        "subject_unit MISSING",
                        "theme MISSING",
                        "programme UNKNOWN_FIELD",
                        "figures UNKNOWN_FIELD",
                        "rating UNKNOWN_FIELD",
                        "directives UNKNOWN_FIELD");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void what_a_file_says_beside_the_facts_is_named_in_the_answer() {
        String file =
                file("ngoai-le")
                        .replace(
                                "\"basis\": []",
                                "\"basis\": [], \"kind_vi\": \"x\", \"source\": {\"language\": \"vi\"}");

        Reply reply = post("vanthu", "/api/cases", file);

        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
        assertThat(reply.body().path("leftOut").values())
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("kind_vi", "source");
    }

    private static Reply get(String inspection, String query) {
        return RunningProduct.get("kiemtoan", "/api/inspections/" + inspection + query);
    }

    private static String file(String name) {
        return """
        {"case": "%1$s", "kind": "INSPECTION_VISIT",
         "delegation": {"name": "Đoàn thử", "decision": null, "issuer": {"name": "Huyện ủy Thử %1$s"}},
         "subject_unit": {"name": "Đảng ủy xã Thử %1$s", "province": "Long An", "level": "CO_SO"},
         "basis": [], "theme": "Công tác dân vận",
         "sessions": [{"date": null, "place": "xã Thử", "type": "SITE_VISIT"}],
         "findings": [{"ref": "S1", "kind": "STRENGTH", "text": "Tốt"},
          {"ref": "L1", "kind": "LIMITATION", "text": "Chi sai nguồn", "consequence": "Thất thoát 120 triệu đồng"}]}
        """
                .formatted(name);
    }
}
