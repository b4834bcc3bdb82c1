package vn.giamsat.api.caseimport;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.bean;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.RunningProduct;

import java.util.List;

/** The demonstration at the start of a release that tells its cases in other words. */
class DemoCasesIT {

    @Test
    void a_case_played_by_an_earlier_release_is_left_as_it_stands() {
        var cases = new DemoCases(bean(CaseImporter.class), List.of());
        JsonNode now = DemoCases.read("phu-thong");
        cases.play("phu-thong", now);
        long before = RunningProduct.head();
        ObjectNode otherWords = now.deepCopy().asObject();
        otherWords.put("theme", "Chủ đề nói bằng lời khác");

        cases.play("phu-thong", otherWords);

        assertThat(RunningProduct.head()).isEqualTo(before);
    }
}
