package vn.giamsat.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

class PreferTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"wait=2 | 2", "respond-async, wait=1 | 1", "Wait = 100 | 2", "wait=0 | 0"})
    void a_caller_says_how_long_to_wait_and_waits_two_seconds_at_most(String said, long seconds) {
        assertThat(Prefer.waitIn(said)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "respond-async", "wait", "wait=", "wait=-1", "wait=x", "await=2"})
    void what_is_not_understood_is_not_applied(String said) {
        assertThat(Prefer.waitIn(said)).isEmpty();
    }

    @Test
    void nobody_waits_who_does_not_ask() {
        assertThat(Prefer.waitIn(null)).isEmpty();
    }
}
