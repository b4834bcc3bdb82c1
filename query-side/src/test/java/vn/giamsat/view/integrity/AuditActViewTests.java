package vn.giamsat.view.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.integrity.event.AttackTried;
import vn.giamsat.integrity.event.HistoryVerified;
import vn.giamsat.integrity.event.LogPlacedUnderAudit;
import vn.giamsat.integrity.event.SignatureAlgorithm;
import vn.giamsat.integrity.event.SigningKeyIntroduced;
import vn.giamsat.integrity.event.SigningKeyRetired;
import vn.giamsat.integrity.event.TamperDrillBegun;
import vn.giamsat.integrity.event.TamperDrillBrokenOff;
import vn.giamsat.integrity.event.TamperDrillCompleted;
import vn.giamsat.integrity.event.VerificationOutcome;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;
import vn.giamsat.view.integrity.TamperDrill.DrillState;

import java.util.List;
import java.util.UUID;

class AuditActViewTests {

    private static final UUID LOG = id("log");
    private static final UUID DRILL = id("drill");
    private static final AttackTried CAUGHT = new AttackTried("swap", "3 and 4", true, "said");
    private static final AttackTried MISSED = new AttackTried("salt", "5", false, "nothing");

    @Test
    void that_a_log_is_under_audit_is_no_act_of_its_own() {
        assertThat(rows(Story.of(new LogPlacedUnderAudit(LOG, "o")))).isEmpty();
    }

    @Test
    void a_key_is_told_until_it_is_retired() {
        var introduced =
                new SigningKeyIntroduced(LOG, "0a1b2c3d", SignatureAlgorithm.ED25519, "vkey");
        AuditActRow inUse = rows(Story.of(introduced)).getFirst();
        AuditActRow retired =
                rows(Story.of(introduced, new SigningKeyRetired(LOG, "0a1b2c3d", "lộ"))).getFirst();

        assertThat(inUse.kind()).isEqualTo(AuditActKind.KEY);
        assertThat(inUse.span().endedAt()).isNull();
        assertThat(retired.signingKey().retiredBecause()).isEqualTo("lộ");
        assertThat(retired.signingKey().verifierKey()).isEqualTo("vkey");
        assertThat(retired.span().endedAt()).isNotNull();
    }

    @Test
    void each_verification_stands_for_itself() {
        var verified =
                new HistoryVerified(
                        LOG, 12, "root", VerificationOutcome.FINDINGS, List.of("sửa"), "fsck");
        List<AuditActRow> rows = rows(new Story().by("auditor").then(verified, verified));

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().kind()).isEqualTo(AuditActKind.VERIFICATION);
        assertThat(rows.getFirst().span().begunBy()).isEqualTo("auditor");
        assertThat(rows.getFirst().span().endedAt()).isEqualTo(rows.getFirst().span().begunAt());
        assertThat(rows.getFirst().verification().findings()).containsExactly("sửa");
    }

    @Test
    void a_drill_passes_when_every_attack_was_caught_and_nothing_else() {
        assertThat(drill(List.of(), CAUGHT).passed()).isTrue();
        assertThat(drill(List.of(), CAUGHT, MISSED).passed()).isFalse();
        assertThat(drill(List.of("a false alarm"), CAUGHT).passed()).isFalse();
        assertThat(drill(List.of(), CAUGHT, MISSED).caught()).isEqualTo(1);
    }

    @Test
    void a_drill_runs_until_it_ends() {
        assertThat(row(new TamperDrillBegun(LOG, DRILL)).kind()).isEqualTo(AuditActKind.DRILL);
        TamperDrill running = row(new TamperDrillBegun(LOG, DRILL)).drill();
        TamperDrill brokenOff =
                row(new TamperDrillBegun(LOG, DRILL), new TamperDrillBrokenOff(LOG, DRILL, "dừng"))
                        .drill();

        assertThat(running.state()).isEqualTo(DrillState.RUNNING);
        assertThat(running.passed()).isFalse();
        assertThat(brokenOff.state()).isEqualTo(DrillState.BROKEN_OFF);
        assertThat(brokenOff.brokenOffBecause()).isEqualTo("dừng");
        assertThat(brokenOff.passed()).isFalse();
    }

    private static TamperDrill drill(List<String> falseAlarms, AttackTried... attacks) {
        return row(
                        new TamperDrillBegun(LOG, DRILL),
                        new TamperDrillCompleted(LOG, DRILL, 14, 12, falseAlarms, List.of(attacks)))
                .drill();
    }

    private static AuditActRow row(DomainEvent... events) {
        return rows(Story.of(events)).getFirst();
    }

    private static List<AuditActRow> rows(Story story) {
        return Fold.fromNothing(new AuditActView()).apply(story.events()).rows();
    }
}
