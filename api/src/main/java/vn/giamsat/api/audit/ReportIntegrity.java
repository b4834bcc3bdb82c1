package vn.giamsat.api.audit;

import org.jspecify.annotations.Nullable;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.Caller;
import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.eventlog.tree.TreeHead;
import vn.giamsat.view.integrity.AuditActKind;
import vn.giamsat.view.integrity.AuditActRow;
import vn.giamsat.view.integrity.AuditActs;
import vn.giamsat.view.integrity.Verification;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The one way to the integrity of the log, for programs and for people. Auditors and administrators
 * see all of it; everybody else is told how far it is anchored, and of an alarm.
 */
public final class ReportIntegrity {

    private final LogUnderAudit log;
    private final AuditActs acts;
    private final DrillRunner drills;

    ReportIntegrity(LogUnderAudit log, AuditActs acts, DrillRunner drills) {
        this.log = log;
        this.acts = acts;
        this.drills = drills;
    }

    public AnchoringState anchorage() {
        return log.anchorage();
    }

    public Integrity state(Caller caller) {
        require(caller);
        Optional<Checkpoint> checkpoint = log.log().checkpoints().latest();
        TreeHead head = log.log().tree().head();
        long size = log.size();
        AuditActRow verified = acts.last(AuditActKind.VERIFICATION, null).orElse(null);
        return new Integrity(
                log.origin(),
                log.id().value(),
                size,
                log.log().positions().waiting(),
                head.size(),
                head.root().base64(),
                Math.max(0, size - checkpoint.map(Checkpoint::size).orElse(0L)),
                checkpoint.map(CheckpointStatus::of).orElse(null),
                log.log().checkpoints().anchoredUpTo(),
                log.keys(),
                log.witnesses(),
                VerificationStatus.of(verified, agrees(verified)),
                acts.last(AuditActKind.DRILL, null).orElse(null),
                log.log().checkpoints().alarm().map(AlarmStatus::of).orElse(null));
    }

    public Page<AuditActRow> acts(
            @Nullable AuditActKind kind, @Nullable Long asOf, PageRequest page, Caller caller) {
        require(caller);
        return acts.list(kind, asOf, page);
    }

    /** The newest verifications, each compared with the log as it is now. */
    public List<VerificationStatus> verifications(@Nullable Long asOf, int atMost, Caller caller) {
        return acts(AuditActKind.VERIFICATION, asOf, PageRequest.first(atMost), caller)
                .items()
                .stream()
                .map(act -> new VerificationStatus(act, agrees(act)))
                .toList();
    }

    public AuditActRow drill(UUID drill, @Nullable Long asOf, Caller caller) {
        require(caller);
        return acts.drill(drill, asOf).orElseThrow(Refused::absent);
    }

    /** Of a drill that runs on this machine. */
    public Optional<DrillProgress> progress(UUID drill, Caller caller) {
        require(caller);
        return drills.progress(drill);
    }

    private boolean agrees(@Nullable AuditActRow act) {
        Verification verification = act == null ? null : act.verification();
        return verification != null && log.hadRoot(verification.size(), verification.root());
    }

    private static void require(Caller caller) {
        if (!caller.holds(Role.AUDITOR) && !caller.holds(Role.ADMINISTRATOR)) {
            throw Refused.because(ProblemKind.NOT_PERMITTED);
        }
    }
}
