package vn.giamsat.api.tamper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.api.audit.CheckedCopy;
import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.Report;
import vn.giamsat.verifier.walk.Fsck;

import java.nio.file.Path;
import java.sql.Connection;

/**
 * A log that nobody has touched raises no alarm; {@code -Dtamper.clean=100000} makes it a large
 * one.
 */
class CleanLogIT {

    private static final int SIZE = Integer.getInteger("tamper.clean", 5_000);
    private static final int ROUNDS = 5;

    @TempDir Path folder;

    @Test
    void nothing_is_found_where_nothing_was_done() throws Exception {
        try (TestedLog log = TestedLog.of(SIZE, ROUNDS, folder);
                Connection superuser = log.superuser()) {
            LogSource source = new CheckedCopy(log.tables(superuser));
            Checkpoint seen = Checkpoint.read(source.checkpoint());

            Report report = Fsck.of(source, log.policy()).remembering(seen).run();

            assertThat(report.findings()).extracting(AuditFinding::kind).isEmpty();
            assertThat(report.untold()).isZero();
            assertThat(report.events()).isEqualTo(SIZE);
        }
    }
}
