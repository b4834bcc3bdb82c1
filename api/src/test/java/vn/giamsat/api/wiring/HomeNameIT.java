package vn.giamsat.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.api.GiamSat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A home whose name has letters outside ASCII, in a locale that does not have them. */
class HomeNameIT {

    @TempDir private Path folder;

    @Test
    void a_home_that_the_locale_cannot_name_says_what_to_set() throws Exception {
        // the shell writes the octets, whatever the locale of this test is
        String named =
                "exec \"$0\" \"$@\" --giamsat.home=\"%s/$(printf 'H\\341\\273\\223 s\\306\\241')\"";
        var start =
                new ProcessBuilder(
                        "sh",
                        "-c",
                        named.formatted(folder),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        GiamSat.class.getName(),
                        "--server.port=0");
        start.environment().put("LC_ALL", "C");
        Process program = start.redirectErrorStream(true).start();

        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(program.waitFor()).isNotZero();
        assertThat(said)
                .contains("Đặt LC_ALL=C.UTF-8")
                .contains("Set LC_ALL=C.UTF-8 (or vi_VN.UTF-8) and start again.");
        assertThat(folder).isEmptyDirectory();
    }
}
