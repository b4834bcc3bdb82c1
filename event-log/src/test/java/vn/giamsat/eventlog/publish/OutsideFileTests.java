package vn.giamsat.eventlog.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class OutsideFileTests {

    private static final String LINE = "— giamsat.example/log ".repeat(2_000);

    @TempDir private Path folder;

    /** Reading begins somewhere, also in the middle of a letter. */
    @Test
    void its_length_is_counted_in_bytes() throws Exception {
        try (OutsideFile file = OutsideFile.hold(folder).orElseThrow()) {
            for (int shift = 0; shift < 60; shift++) {
                Path written = folder.resolve("checkpoints");
                String whole = (LINE + "x".repeat(shift) + "\n").repeat(9);
                Files.writeString(written, whole + "cut off");
                assertThat(file.tail().length())
                        .as("shifted by %d", shift)
                        .isEqualTo(Files.size(written) - "cut off".length());
            }
        }
    }
}
