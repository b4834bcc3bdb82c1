package vn.giamsat.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.problem.Refused;

import java.util.UUID;

class IllustrationTests {

    private static final Sender SENDER = Sender.account(new UUID(0, 1));

    @Test
    void what_is_sent_without_a_label_is_meant() {
        assertThat(Illustration.label(SENDER, null)).isEqualTo(SENDER);
    }

    @Test
    void what_is_labelled_is_data_for_demonstration() {
        assertThat(Illustration.label(SENDER, "true")).isEqualTo(SENDER.illustrating());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "false", "TRUE", "1"})
    void any_other_label_is_refused_rather_than_guessed(String label) {
        assertThatThrownBy(() -> Illustration.label(SENDER, label)).isInstanceOf(Refused.class);
    }
}
