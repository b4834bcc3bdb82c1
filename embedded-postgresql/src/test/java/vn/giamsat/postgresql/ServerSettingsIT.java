package vn.giamsat.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

class ServerSettingsIT {

    @TempDir private static Path home;

    private static EmbeddedPostgresql server;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgresql.start(new EmbeddedPostgresqlSettings(home, 0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "log_timezone, UTC",
        "shared_preload_libraries, pg_stat_statements",
        "max_connections, 100",
        "server_encoding, UTF8",
        "password_encryption, scram-sha-256",
        "data_checksums, on"
    })
    void the_server_keeps_data_safe_and_to_itself(String setting, String expected)
            throws Exception {
        String shown = "select setting from pg_settings where name = '" + setting + "'";
        assertThat(new Sql(server).value(shown)).isEqualTo(expected);
    }

    @Test
    void it_is_the_version_it_carries() throws Exception {
        assertThat(new Sql(server).value("show server_version"))
                .startsWith(Binaries.majorVersion() + ".");
    }

    @Test
    void letters_are_those_of_unicode() throws Exception {
        assertThat(
                        new Sql(server)
                                .value(
                                        "select datctype from pg_database where datname = 'template1'"))
                .isEqualTo("C.UTF-8");
        assertThat(new Sql(server).value("select upper('đoàn kiểm tra')"))
                .isEqualTo("ĐOÀN KIỂM TRA");
    }

    @Test
    void nobody_comes_in_without_the_password() throws Exception {
        String methods = "select string_agg(distinct auth_method, ',') from pg_hba_file_rules";
        assertThat(new Sql(server).value(methods)).isEqualTo("scram-sha-256");
        String url = server.jdbcUrl("postgres");
        assertThatThrownBy(() -> DriverManager.getConnection(url, server.superuser(), ""))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password is an empty string");
        assertThatThrownBy(() -> DriverManager.getConnection(url, server.superuser(), "guess"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void a_second_instance_is_refused_in_both_languages() {
        assertThatThrownBy(() -> EmbeddedPostgresql.start(new EmbeddedPostgresqlSettings(home, 0)))
                .isInstanceOf(PostgresqlNotStarted.class)
                .hasMessageContaining("đang được một phiên bản khác của chương trình sử dụng")
                .hasMessageContaining("in use by another running instance");
    }

    @Test
    void a_port_somebody_else_has_is_refused(@TempDir Path other) throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = new EmbeddedPostgresqlSettings(other, socket.getLocalPort());
            assertThatThrownBy(() -> EmbeddedPostgresql.start(settings))
                    .hasMessageContaining("is taken by another");
        }
    }
}
