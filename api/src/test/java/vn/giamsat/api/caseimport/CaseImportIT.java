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
        assertThat(read.body().path("subjectName").asString()).isEqualTo("Đảng ủy xã Thử");
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
            value = {"nhap | ''", "{} | case", "[] | case", "{\"case\": \"x\"} | case"})
    void what_is_no_case_file_is_told_and_changes_nothing(String file, String field) {
        long before = head();

        Reply reply = post("vanthu", "/api/cases", file);

        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(400);
        assertThat(reply.body().at("/fields/0/path").asString("")).isEqualTo(field);
        assertThat(head()).isEqualTo(before);
    }

    private static Reply get(String inspection, String query) {
        return RunningProduct.get("kiemtoan", "/api/inspections/" + inspection + query);
    }

    private static String file(String name) {
        return """
        {"case": "%s", "kind": "INSPECTION_VISIT",
         "delegation": {"name": "Đoàn thử", "decision": null, "issuer": {"name": "Huyện ủy Thử"}},
         "subject_unit": {"name": "Đảng ủy xã Thử", "province": "Long An", "level": "CO_SO"},
         "basis": [], "theme": "Công tác dân vận",
         "sessions": [{"date": null, "place": "xã Thử", "type": "SITE_VISIT"}],
         "findings": [{"ref": "S1", "kind": "STRENGTH", "text": "Tốt"},
          {"ref": "L1", "kind": "LIMITATION", "text": "Chi sai nguồn", "consequence": "Thất thoát 120 triệu đồng"}]}
        """
                .formatted(name);
    }
}
