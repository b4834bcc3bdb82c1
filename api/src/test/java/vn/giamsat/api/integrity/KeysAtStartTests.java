package vn.giamsat.api.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.support.GenericApplicationContext;

import vn.giamsat.eventlog.key.KeyFolder;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

class KeysAtStartTests {

    private static final Clock NOON =
            Clock.fixed(Instant.parse("2024-11-20T05:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path home;

    @Test
    void keys_are_rotated_by_two_commands() {
        var keys = new KeyFolder(home.resolve("keys"), "giamsat.local/nhat-ky");
        var random = new SecureRandom();
        String old = keys.introduce(NOON.instant().minusSeconds(9), random);
        var command = new KeysAtStart(keys, NOON, random, new GenericApplicationContext());

        assertThat(command.change(arguments("--giamsat.integrity.introduce-keys"))).isZero();
        assertThat(keys.signer().keys()).hasSize(4);
        String retire = "--giamsat.integrity.retire-keys=";
        assertThat(command.change(arguments(retire + "unknown"))).isEqualTo(1);
        assertThat(command.change(arguments(retire + old))).isZero();
        assertThat(keys.signer().keys()).hasSize(2);
        assertThat(keys.signer().retired()).hasSize(2);
    }

    private static DefaultApplicationArguments arguments(String... given) {
        return new DefaultApplicationArguments(given);
    }
}
