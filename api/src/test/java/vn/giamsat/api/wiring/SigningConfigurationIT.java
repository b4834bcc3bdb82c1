package vn.giamsat.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.wiring.SigningConfiguration.PartOfNode;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.key.KeyFolder;
import vn.giamsat.eventlog.leaf.LogOrigin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;

import javax.sql.DataSource;

/** What a node with keys must be, at the database of a log that was signed before. */
class SigningConfigurationIT {

    private static final LogOrigin ORIGIN = new LogOrigin("giamsat.local/nhat-ky");

    @TempDir private Path home;
    private KeyFolder keys;

    @BeforeEach
    void introduce() {
        keys = new KeyFolder(home.resolve("keys"), ORIGIN.name());
        keys.introduce(Clock.systemUTC().instant(), new SecureRandom());
    }

    @Test
    void a_node_that_does_not_sign_needs_no_keys() {
        assertThat(node(false, home.resolve("none"), null).publishing()).isEmpty();
        assertThat(home.resolve("none")).doesNotExist();
    }

    @Test
    void keys_that_are_gone_are_not_replaced_in_silence() throws InterruptedException {
        SmallCase.open();
        assertThat(
                        RunningProduct.bean(EventLog.class)
                                .checkpoints()
                                .awaitCovering(0, Duration.ofSeconds(30)))
                .isPresent();
        refused(home.resolve("none"), null, "there are no keys");
        assertThat(home.resolve("none")).doesNotExist();
    }

    @Test
    void keys_that_others_may_read_refuse_the_start() throws IOException {
        Files.setPosixFilePermissions(
                home.resolve("keys"), PosixFilePermissions.fromString("rwxr-xr-x"));
        refused(home.resolve("keys"), null, "others than its owner");
    }

    @Test
    void a_policy_is_about_this_log_and_readable() throws IOException {
        Path policy = home.resolve("policy");
        refused(home.resolve("keys"), policy, "cannot be read");
        Files.writeString(policy, "quorum nobody\n");
        refused(home.resolve("keys"), policy, "nobody");
        var others = new KeyFolder(home.resolve("others"), ORIGIN.name());
        others.introduce(Clock.systemUTC().instant(), new SecureRandom());
        Files.writeString(
                policy, "log %s\nquorum none\n".formatted(others.signer().keys().getFirst()));
        refused(home.resolve("keys"), policy, "not of this log");
        Files.writeString(
                policy, "log %s\nquorum none\n".formatted(keys.signer().keys().getFirst()));
        assertThat(node(true, home.resolve("keys"), policy).publishing()).isPresent();
    }

    private void refused(Path folder, @Nullable Path policy, String reason) {
        assertThatThrownBy(() -> node(true, folder, policy))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(reason);
    }

    private PartOfNode node(boolean sign, Path folder, @Nullable Path policy) {
        return new SigningConfiguration()
                .partOfNode(
                        new IntegritySettings(
                                ORIGIN.name(), sign, folder, home.resolve("outside"), policy),
                        ORIGIN,
                        new KeyFolder(folder, ORIGIN.name()),
                        RunningProduct.bean(DataSource.class),
                        Clock.systemUTC(),
                        new SecureRandom());
    }
}
