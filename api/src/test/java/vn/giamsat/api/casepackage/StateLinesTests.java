package vn.giamsat.api.casepackage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class StateLinesTests {

    @Test
    void a_state_is_one_line_whatever_its_words() {
        StateLines lines =
                new StateLines("heading")
                        .say("nothing", null)
                        .say("dash", "-")
                        .say("words", "hai\ndòng\t\\")
                        .say("count", 3);

        assertThat(new String(lines.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "heading\nnothing: -\ndash: \\-\nwords: hai\\ndòng\\u0009\\\\\ncount: 3\n");
    }
}
