package vn.giamsat.api.tamper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.giamsat.api.audit.CheckedCopy;
import vn.giamsat.api.audit.RightNames;
import vn.giamsat.eventlog.drill.Attack;
import vn.giamsat.eventlog.drill.LogUnderAttack;
import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.Report;
import vn.giamsat.verifier.walk.Fsck;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Whatever the superuser does to the tables of a real log, wherever, the auditor's verifier finds
 * it and calls it by its name.
 */
class TamperIT {

    private static final long SEED = Long.getLong("tamper.seed", 20261122L);
    private static final int PLACES = Integer.getInteger("tamper.places", 6);
    private static final int SIZE = 630;

    /** Nobody but the superuser can: triggers and constraints hold for everybody, always. */
    private static final List<String> DISARMING =
            List.of(
                    "alter table log.event disable trigger all",
                    "alter table log.position disable trigger all",
                    "alter table log.leaf_run disable trigger all",
                    "alter table log.tile disable trigger all",
                    "alter table log.checkpoint disable trigger all",
                    "alter table log.cosignature disable trigger all",
                    "alter table log.event alter column id drop identity",
                    "alter table log.position drop constraint position_event_id_key");

    @TempDir static Path folder;
    private static TestedLog log;
    private static Connection superuser;
    private static LogUnderAttack tables;
    private static TrustPolicy policy;
    private static Checkpoint seen;

    @BeforeAll
    static void a_log_is_recorded_and_signed() throws Exception {
        log = TestedLog.of(SIZE, 3, folder);
        superuser = log.superuser();
        tables = log.tables(superuser);
        policy = log.policy();
        seen = Checkpoint.read(new CheckedCopy(tables).checkpoint());
    }

    @AfterAll
    static void close() throws Exception {
        superuser.close();
        log.close();
    }

    @Test
    void a_log_nobody_touched_is_as_it_was_signed() throws IOException {
        Report report = checked(tables);
        assertThat(told(report)).isEmpty();
        assertThat(report.events()).isEqualTo(SIZE);
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_done_is_found_and_called_by_its_name(Attack attack) throws Exception {
        var random = new Random(SEED + attack.ordinal());
        for (int i = 0; i < PLACES; i++) {
            long at = random.nextLong(attack.places(SIZE));
            Report report = tables.during(attack, at, DISARMING, TamperIT::checked);
            assertThat(RightNames.kinds(report))
                    .as("%s at %d, seed %d: %s", attack, at, SEED, told(report))
                    .isEqualTo(RightNames.of(attack, at, SIZE));
            assertThat(report.exitCode().number()).isIn(10, 11, 12, 13, 15, 16);
        }
    }

    private static Report checked(LogUnderAttack log) throws IOException {
        return Fsck.of(new CheckedCopy(log), policy).remembering(seen).run();
    }

    private static List<String> told(Report report) {
        return report.findings().stream().map(each -> each.sentence(Locale.of("vi"))).toList();
    }
}
