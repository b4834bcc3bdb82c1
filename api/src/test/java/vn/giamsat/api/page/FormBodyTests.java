package vn.giamsat.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.event.EvidenceFile;

import java.util.List;

class FormBodyTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void a_field_left_empty_says_nothing() {
        var body = form("content.text", " ").texts("content.text").part("content").body();

        assertThat(body).hasToString("{\"content\":{}}");
    }

    @Test
    void a_day_is_read_as_people_write_it() {
        var body = form("occasion.on", "3/1/2025").days("occasion.on").body();

        assertThat(body).hasToString("{\"occasion\":{\"on\":\"2025-01-03\"}}");
    }

    @Test
    void what_is_no_day_is_left_for_the_reader_to_refuse() {
        var body = form("occasion.on", "31/02/2024").days("occasion.on").body();

        assertThat(body).hasToString("{\"occasion\":{\"on\":\"31/02/2024\"}}");
    }

    @Test
    void a_document_nobody_named_is_no_document() {
        var body =
                form("document.symbol", "")
                        .texts("document.symbol")
                        .ifPresent("document", "type", "REPORT")
                        .body();

        assertThat(body).hasToString("{}");
    }

    @Test
    void a_document_is_of_the_type_the_form_is_for() {
        var body =
                form("document.symbol", "12-BC/HU")
                        .texts("document.symbol")
                        .ifPresent("document", "type", "REPORT")
                        .body();

        assertThat(body)
                .hasToString("{\"document\":{\"symbol\":\"12-BC/HU\",\"type\":\"REPORT\"}}");
    }

    @Test
    void a_kept_file_travels_in_the_form_and_comes_back_the_same() {
        var file = new EvidenceFile("ab".repeat(32), 12, "text/plain", "biên bản.txt");

        String written = new SentForm.KeptFile(file).written();

        assertThat(SentForm.KeptFile.of(written).file()).isEqualTo(file);
    }

    private static FormBody form(String field, String value) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add(field, value);
        return new FormBody(JSON, new SentForm("key", null, typed, List.of()));
    }
}
