package vn.giamsat.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class EmbeddedPostgresqlIT {

    @TempDir private static Path folder;

    @BeforeAll
    static void unpackOnlyOnce() throws Exception {
        SharedBinaries.linkInto(home());
    }

    @Test
    void rows_survive_a_restart() throws Exception {
        try (var first = start()) {
            new Sql(first).execute("create table kept (word text)");
            new Sql(first).execute("insert into kept values ('giám sát')");
        }
        try (var second = start()) {
            assertThat(new Sql(second).value("select word from kept")).isEqualTo("giám sát");
        }
    }

    @Test
    void closing_twice_does_nothing_more() {
        var server = start();
        server.close();
        server.close();
        assertThat(home().resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void loosened_permissions_are_repaired() throws Exception {
        start().close();
        Path data = home().resolve("data");
        Path password = home().resolve("superuser.password");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-r--r--"));
        start().close();
        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(password)).isEqualTo("rw-------");
    }

    @Test
    void a_half_made_data_folder_is_moved_aside_and_never_deleted(@TempDir Path home)
            throws Exception {
        SharedBinaries.linkInto(home);
        Path data = Files.createDirectory(home.resolve("data"));
        Files.writeString(data.resolve("unfinished"), "somebody's bytes");
        start(home).close();
        assertThat(home.resolve("data.set-aside-1/unfinished")).hasContent("somebody's bytes");
        assertThat(data.resolve("PG_VERSION")).exists();
    }

    @Test
    void data_without_its_password_file_is_left_alone_and_the_reason_is_said() throws Exception {
        start().close();
        Path password = home().resolve("superuser.password");
        Path elsewhere = Files.move(password, folder.resolve("elsewhere"));
        assertThatThrownBy(() -> start())
                .isInstanceOf(PostgresqlNotStarted.class)
                .hasMessageContaining("tệp mật khẩu")
                .hasMessageContaining("Restore it from a backup");
        Files.move(elsewhere, password);
        start().close();
    }

    @Test
    void data_of_another_major_version_is_refused() throws Exception {
        start().close();
        Path version = home().resolve("data/PG_VERSION");
        String ours = Files.readString(version);
        Files.writeString(version, "17\n");
        assertThatThrownBy(() -> start())
                .isInstanceOf(PostgresqlNotStarted.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("Export with the older program");
        Files.writeString(version, ours);
    }

    private static EmbeddedPostgresql start() {
        return start(home());
    }

    private static EmbeddedPostgresql start(Path home) {
        return EmbeddedPostgresql.start(new EmbeddedPostgresqlSettings(home, 0));
    }

    private static Path home() {
        return folder.resolve("it's our home");
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
