package vn.giamsat.verifier.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.AuditFindings;
import vn.giamsat.verifier.report.Report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a check of a whole log says besides naming a change: where, since when, and what it cannot
 * say.
 */
class FsckTests {

    @Test
    void a_rewritten_history_is_narrowed_down_by_the_checkpoints_around_it() throws IOException {
        // signed at 1, 181, 301 and 600
        TestLog log = TestLog.of(600, 4);
        log.rows.get(250).payload = new byte[] {'{', '}'};
        log.sequence();

        Report report = Fsck.of(log, TestLog.policy()).run();

        assertThat(report.exitCode().number()).isEqualTo(11);
        assertThat(report.findings())
                .singleElement()
                .satisfies(
                        finding ->
                                assertThat(finding.sentence(Locale.ENGLISH))
                                        .isEqualTo(
                                                "The history was rewritten before checkpoint 600:"
                                                        + " the change is among the events 181 to 300."));
    }

    @Test
    void a_signer_that_signed_two_histories_contradicts_the_older_checkpoint() throws IOException {
        TestLog log = TestLog.of(600, 4);
        log.rows.get(250).payload = new byte[] {'{', '}'};
        log.sequence();
        log.checkpoints.removeLast();
        log.sign(600);

        Report report = Fsck.of(log, TestLog.policy()).run();

        assertThat(report.exitCode().number()).isEqualTo(13);
        assertThat(report.findings())
                .extracting(AuditFinding::kind)
                .containsExactly(AuditFindingKind.PAST_CHECKPOINT_INCONSISTENT);
        assertThat(report.findings().getFirst().facts()).containsEntry("size", "301");
    }

    @Test
    void a_row_copied_over_another_stands_twice_and_the_other_is_gone() throws IOException {
        TestLog log = TestLog.of(60, 4);
        log.rows.set(40, log.rows.get(7));

        Report report = Fsck.of(log, TestLog.policy()).run();

        assertThat(report.findings())
                .extracting(AuditFinding::kind, AuditFinding::position)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(AuditFindingKind.EVENT_TWICE, 40L),
                        org.assertj.core.groups.Tuple.tuple(AuditFindingKind.EVENT_MISSING, 40L));
        assertThat(report.findings().getFirst().facts()).containsEntry("other", "7");
    }

    @Test
    void a_gap_and_a_repeat_in_an_aggregate_are_found_even_if_they_were_signed()
            throws IOException {
        for (Map.Entry<Long, AuditFindingKind> each :
                Map.of(5L, AuditFindingKind.SEQUENCE_GAP, 0L, AuditFindingKind.SEQUENCE_TWICE)
                        .entrySet()) {
            TestLog log = TestLog.of(1, 4);
            for (long sequence : new long[] {1, each.getKey()}) {
                Row row = log.rows.getFirst().copy();
                row.sequence = sequence;
                log.rows.add(row);
            }
            log.sequence();
            log.checkpoints.clear();
            log.sign(3);

            Report report = Fsck.of(log, TestLog.policy()).run();

            assertThat(report.exitCode().number()).isEqualTo(15);
            assertThat(report.findings())
                    .extracting(AuditFinding::kind)
                    .containsExactly(each.getValue());
        }
    }

    @Test
    void what_is_withheld_is_neither_right_nor_wrong() throws IOException {
        TestLog log = TestLog.of(60, 4);
        log.withheld.add(12);

        Report report = Fsck.of(log, TestLog.policy()).run();
        assertThat(report.findings())
                .extracting(AuditFinding::kind)
                .containsExactly(AuditFindingKind.WITHHELD);
        assertThat(report.withheld()).isEqualTo(1);

        Report allowed = Fsck.of(log, TestLog.policy()).allowingWithheld().run();
        assertThat(allowed.clean()).isTrue();
        assertThat(allowed.withheld()).isEqualTo(1);

        log.rows.get(12).name = "Another";
        Report altered = Fsck.of(log, TestLog.policy()).allowingWithheld().run();
        assertThat(altered.findings())
                .extracting(AuditFinding::kind)
                .containsExactly(AuditFindingKind.NAME_ALTERED);
    }

    @Test
    void a_checkpoint_counts_only_under_the_policy_of_the_auditor() throws IOException {
        TestLog log = TestLog.of(60, 4);
        String witness = "witness w " + TestLog.WITNESS.key().vkey() + "\nquorum w\n";
        assertThat(Fsck.of(log, TestLog.policy(witness)).run().clean()).isTrue();

        String other = "witness w " + Signer.witness("other.vn/w").key().vkey() + "\nquorum w\n";
        Report lonely = Fsck.of(log, TestLog.policy(other)).run();
        assertThat(lonely.exitCode().number()).isEqualTo(14);
        assertThat(lonely.events()).isEqualTo(60);

        String stranger = "log " + Signer.ed25519("other.vn/log").key().vkey() + "\nquorum none\n";
        TrustPolicy policy = TrustPolicy.read(stranger.getBytes(StandardCharsets.UTF_8));
        assertThat(Fsck.of(log, policy).run().findings())
                .extracting(AuditFinding::kind)
                .containsExactly(AuditFindingKind.OTHER_LOG);
    }

    @Test
    void groups_of_witnesses_count_as_the_policy_says() throws IOException {
        Signer absent = Signer.witness("absent.vn/w");
        String witnesses =
                "witness a "
                        + TestLog.WITNESS.key().vkey()
                        + "\nwitness b "
                        + absent.key().vkey()
                        + "\n";
        TestLog log = TestLog.of(20, 4);
        for (String enough : List.of("any", "1")) {
            assertThat(verdict(log, witnesses + "group g " + enough + " a b\nquorum g\n"))
                    .isEqualTo(TrustPolicy.Verdict.ACCEPTED);
        }
        for (String tooFew : List.of("all", "2")) {
            assertThat(verdict(log, witnesses + "group g " + tooFew + " a b\nquorum g\n"))
                    .isEqualTo(TrustPolicy.Verdict.QUORUM_NOT_MET);
        }
    }

    private static TrustPolicy.Verdict verdict(TestLog log, String quorum) throws IOException {
        return TestLog.policy(quorum).judge(Checkpoint.read(log.checkpoint()));
    }

    @Test
    void much_damage_is_counted_and_not_told_without_end() throws IOException {
        TestLog log = TestLog.of(1_300, 4);
        log.rows.forEach(row -> row.payload = new byte[] {'1'});
        Report report = Fsck.of(log, TestLog.policy()).run();
        assertThat(report.findings()).hasSize(AuditFindings.TOLD_OF_A_KIND);
        assertThat(report.untold()).isEqualTo(1_300 - AuditFindings.TOLD_OF_A_KIND);
    }
}
