package vn.giamsat.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

class PlatformTests {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, false, /postgres-linux-x86_64.txz",
        "Linux, amd64, true, /postgres-linux-x86_64-alpine_linux.txz",
        "Linux, aarch64, false, /postgres-linux-arm_64.txz",
        "Mac OS X, aarch64, false, /postgres-darwin-arm_64.txz",
        "Mac OS X, x86_64, false, /postgres-darwin-x86_64.txz",
        "Windows Server 2025, amd64, false, /postgres-windows-x86_64.txz"
    })
    void a_machine_is_named_as_its_archive_is(
            String os, String architecture, boolean musl, String archive) {
        assertThat(Platform.of(os, architecture, musl).archive()).isEqualTo(archive);
    }

    @Test
    void a_machine_without_an_archive_is_told_of_the_external_database(@TempDir Path folder) {
        var plan9 = Platform.of("Plan 9", "sparc", false);
        assertThatThrownBy(() -> Binaries.under(folder, plan9))
                .isInstanceOf(PostgresqlNotStarted.class)
                .hasMessageContaining("plan 9 sparc")
                .hasMessageContaining("PostgreSQL bên ngoài")
                .hasMessageContaining("spring.datasource.url");
    }
}
