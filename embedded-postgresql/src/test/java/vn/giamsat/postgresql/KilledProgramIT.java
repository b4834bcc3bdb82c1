package vn.giamsat.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class KilledProgramIT {

    @TempDir private Path folder;

    @BeforeEach
    void unpackOnlyOnce() throws Exception {
        SharedBinaries.linkInto(home());
    }

    @Test
    void the_server_a_killed_program_left_behind_is_taken_over_with_its_rows() throws Exception {
        try (var program = LauncherProcess.run(LauncherMain.class, List.of(), home().toString())) {
            assertThat(program.line()).isEqualTo("started");
            program.kill();
        }
        ProcessHandle orphan = ProcessHandle.of(postmaster()).orElseThrow();
        assertThat(orphan.info().commandLine().orElse("")).contains(home().toString());
        try (var next = start()) {
            assertThat(new Sql(next).value("select word from kept")).isEqualTo("still here");
            assertThat(postmaster()).isNotEqualTo(orphan.pid());
        }
    }

    @Test
    void another_program_is_refused_as_long_as_one_holds_the_home() throws Exception {
        try (var first = start()) {
            // being refused inside this JVM must not let go of the lock that other JVMs see
            assertThat(HomeLock.tryTake(home())).isEmpty();
            try (var second =
                    LauncherProcess.run(LauncherMain.class, List.of(), home().toString())) {
                assertThat(second.line())
                        .startsWith("refused: ")
                        .contains("đang được", "in use by another");
            }
            assertThat(new Sql(first).value("select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_process_number_given_to_another_program_since_is_not_stopped() throws Exception {
        start().close();
        Path pidFile = home().resolve("data/postmaster.pid");
        Files.writeString(
                pidFile, ProcessHandle.current().pid() + "\n" + home().resolve("data") + "\n");
        try (var server = start()) {
            assertThat(new Sql(server).value("select 1")).isEqualTo("1");
        }
    }

    private EmbeddedPostgresql start() {
        return EmbeddedPostgresql.start(new EmbeddedPostgresqlSettings(home(), 0));
    }

    private Path home() {
        return folder.resolve("home");
    }

    private long postmaster() throws Exception {
        return Long.parseLong(Files.readAllLines(home().resolve("data/postmaster.pid")).getFirst());
    }
}
