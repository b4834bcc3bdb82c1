package vn.giamsat.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;

class ScratchHomeIT {

    @TempDir private Path temp;

    @Test
    void the_server_and_home_of_a_killed_jvm_are_removed() throws Exception {
        try (var program = scratch()) {
            String url = program.line();
            assertThat(homes()).hasSize(1);
            program.kill();
            ScratchHome.removeAbandoned(temp);
            assertThat(homes()).isEmpty();
            assertThatThrownBy(() -> DriverManager.getConnection(url))
                    .hasMessageContaining("refused");
        }
    }

    @Test
    void the_home_of_a_living_jvm_stays_and_goes_when_that_jvm_ends() throws Exception {
        try (var program = scratch()) {
            program.line();
            ScratchHome.removeAbandoned(temp);
            assertThat(homes()).hasSize(1);
            program.process().getOutputStream().close();
            program.process().waitFor();
            assertThat(homes()).isEmpty();
        }
    }

    @Test
    void a_folder_without_our_marker_is_never_removed() throws Exception {
        Path other = Files.createDirectory(temp.resolve(ScratchHome.PREFIX + "of-somebody"));
        ScratchHome.removeAbandoned(temp);
        assertThat(other).exists();
    }

    private LauncherProcess scratch() throws Exception {
        return LauncherProcess.run(ScratchMain.class, List.of("-Djava.io.tmpdir=" + temp));
    }

    private List<Path> homes() throws Exception {
        try (var folders = Files.list(temp)) {
            return folders.filter(
                            folder ->
                                    folder.getFileName().toString().startsWith(ScratchHome.PREFIX))
                    .toList();
        }
    }
}
