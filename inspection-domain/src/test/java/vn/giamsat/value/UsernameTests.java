package vn.giamsat.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTests {

    @Test
    void letter_case_does_not_make_another_name() {
        assertThat(Username.keyOf("Nguyen.Van.A"))
                .isEqualTo(new UniqueKey("account.username", "nguyen.van.a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lan", "nguyen.van-a_1", "a1b2"})
    void plain_names_are_well_formed(String name) {
        assertThat(Username.isWellFormed(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "1ab", "ab.", ".ab", "a..b", "a b", "lân", "a@b.vn"})
    void anything_else_is_not(String name) {
        assertThat(Username.isWellFormed(name)).isFalse();
    }

    @Test
    void a_name_has_at_most_64_characters() {
        assertThat(Username.isWellFormed("a".repeat(64))).isTrue();
        assertThat(Username.isWellFormed("a".repeat(65))).isFalse();
    }
}
