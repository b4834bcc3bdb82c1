package vn.giamsat.api.caseimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.page.Browser;

import java.util.Map;

/**
 * The whole case of delegation 1377, from its founding to a closed recommendation, by forms alone.
 */
class Doan1377ThroughFormsIT {

    @Test
    void everybody_of_the_case_does_their_part_in_forms_alone() {
        var story =
                new CaseOverForms(
                        "doan-1377",
                        Map.of(
                                "member", "thanhvien",
                                "clerk", "vanthu",
                                "leader", "bon",
                                "secretary", "thuky",
                                "issuer", "banhanh",
                                "unit-officer", "chauthanh",
                                "follow-up-officer", "theodoi"));

        story.toTheEnd();

        assertThat(story.sent())
                .contains("found-delegation", "record-finding", "issue-conclusion")
                .endsWith("close-recommendation");
        var closed =
                RunningProduct.get("kiemtoan", "/api/recommendations/" + story.id("R2")).body();
        assertThat(closed.toString()).contains("CLOSED");
        assertThat(Browser.of("chauthanh", "vi").get("/recommendations/" + story.id("R2")).html())
                .contains("Kết thúc");
    }
}
