package vn.giamsat.api.caseimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.command.CommandReader;
import vn.giamsat.api.command.CommandType;
import vn.giamsat.api.command.DerivedIds;
import vn.giamsat.api.command.Sender;
import vn.giamsat.api.problem.Refused;

import java.util.List;
import java.util.UUID;

class ImportStepsTests {

    private static final UUID ID = UUID.fromString("0197a000-0000-7000-8000-000000000001");

    @Test
    void the_facts_of_doan_1377_are_told_in_their_order() {
        assertThat(sent(ImportSteps.of(DemoCases.read("doan-1377")).facts()))
                .containsExactly(
                        "register-unit",
                        "register-unit",
                        "found-delegation",
                        "open-inspection",
                        "hold-session",
                        "record-finding",
                        "record-finding",
                        "record-finding",
                        "record-finding",
                        "record-finding",
                        "record-finding",
                        "record-oral-remarks");
    }

    @Test
    void what_a_report_does_not_say_is_absent_from_the_command() {
        ImportStep founding = step("found-delegation", "phu-thong");

        assertThat(founding.body().has("decision")).isFalse();
        assertThat(founding.body().path("members")).hasSize(1);
    }

    @Test
    void limitations_that_were_not_listed_stay_without_text() {
        ImportStep last =
                ImportSteps.of(DemoCases.read("doan-1377")).facts().stream()
                        .filter(step -> step.send().equals("record-finding"))
                        .reduce((one, next) -> next)
                        .orElseThrow();

        assertThat(last.body().at("/content/text").isMissingNode()).isTrue();
        assertThat(last.body().at("/content/note").asString()).contains("chưa liệt kê");
    }

    @Test
    void everything_of_the_illustration_is_labelled_and_says_so_where_it_is_dated() {
        List<ImportStep> illustration = ImportSteps.of(DemoCases.read("doan-1377")).illustration();

        assertThat(illustration).isNotEmpty().allMatch(ImportStep::illustration);
        assertThat(illustration)
                .filteredOn(step -> step.body().has("occasion"))
                .allMatch(
                        step ->
                                step.body()
                                        .at("/occasion/lateReason")
                                        .asString()
                                        .equals("dữ liệu minh họa"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"doan-1377", "phu-thong"})
    void every_step_is_a_command_that_can_be_read(String name) {
        ImportSteps script = ImportSteps.of(DemoCases.read(name));
        var catalogue = new CommandCatalogue();
        var steps = new java.util.ArrayList<>(script.facts());
        steps.addAll(script.illustration());

        for (ImportStep step : steps) {
            CommandType type = catalogue.find(step.aggregates(), step.send());
            assertThat(type).as(step.send()).isNotNull();
            ObjectNode body = (ObjectNode) named(step.body());
            var command =
                    new CommandReader()
                            .read(
                                    type,
                                    step.creates() ? null : ID,
                                    null,
                                    body,
                                    DerivedIds.of(Sender.account(ID), type, "key"));
            assertThat(command).isInstanceOf(type.type());
        }
    }

    @Test
    void a_file_without_a_delegation_is_refused() {
        JsonNode file = JsonMapper.shared().readTree("{\"case\":\"x\"}");

        assertThatThrownBy(() -> ImportSteps.of(file)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"doan-1377", "phu-thong"})
    void nothing_of_a_case_is_unknown_and_what_is_no_fact_is_named(String name) {
        CaseFileShape shape = CaseFileShape.of(DemoCases.read(name));

        assertThat(shape.problems()).isEmpty();
        assertThat(shape.leftOut()).contains("kind_vi", "source");
    }

    private static ImportStep step(String send, String name) {
        return ImportSteps.of(DemoCases.read(name)).facts().stream()
                .filter(step -> step.send().equals(send))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sent(List<ImportStep> steps) {
        return steps.stream().map(ImportStep::send).toList();
    }

    /** The same value with an identity for every name and a file for every file. */
    private static JsonNode named(JsonNode value) {
        String text =
                value.toString()
                        .replaceAll("\"@file\"", FILE)
                        .replaceAll("\"@[^\"]+\"", "\"" + ID + "\"");
        return JsonMapper.shared().readTree(text);
    }

    private static final String FILE =
            "{\"sha256\":\"%s\",\"size\":1,\"mediaType\":\"text/plain\",\"fileName\":\"a.txt\"}"
                    .formatted("0".repeat(64));
}
