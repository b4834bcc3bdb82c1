package vn.giamsat.view.statistics.counting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellKeyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "occurrences:kind",
                "occurrences:kind:",
                "occurrences:kind:THEMATIC_SUPERVISION",
                "findings:theme:Quy chế 09: dân vận"
            })
    void a_key_is_read_as_it_is_written(String text) {
        assertThat(CellKey.parse(text).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "occurrences", ":kind", "occurrences:", "::"})
    void what_names_no_figure_is_no_key(String text) {
        assertThat(CellKey.parse(text)).isEmpty();
    }

    @Test
    void the_total_is_not_what_is_not_recorded() {
        assertThat(CellKey.parse("a:b").orElseThrow().total()).isTrue();
        assertThat(CellKey.parse("a:b:").orElseThrow().total()).isFalse();
        assertThat(CellKey.parse("a:b:").orElseThrow().value()).isNull();
    }
}
