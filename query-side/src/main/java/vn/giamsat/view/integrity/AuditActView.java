package vn.giamsat.view.integrity;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.integrity.event.AuditedLogEvent;
import vn.giamsat.integrity.event.HistoryVerified;
import vn.giamsat.integrity.event.LogPlacedUnderAudit;
import vn.giamsat.integrity.event.SigningKeyIntroduced;
import vn.giamsat.integrity.event.SigningKeyRetired;
import vn.giamsat.integrity.event.TamperDrillBegun;
import vn.giamsat.integrity.event.TamperDrillBrokenOff;
import vn.giamsat.integrity.event.TamperDrillCompleted;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.integrity.TamperDrill.DrillState;

import java.util.List;
import java.util.Set;

/** One row per key, verification and drill. */
public final class AuditActView implements View<AuditActRow> {

    @Override
    public String name() {
        return "audit_act";
    }

    @Override
    public Class<AuditActRow> rowType() {
        return AuditActRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(AuditedLogEvent.class);
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return recorded.event() instanceof AuditedLogEvent event
                ? keysOf(event, recorded.position())
                : List.of();
    }

    private static List<String> keysOf(AuditedLogEvent event, long position) {
        return switch (event) {
            case LogPlacedUnderAudit _ -> List.of();
            case SigningKeyIntroduced e -> List.of("key:" + e.keyId());
            case SigningKeyRetired e -> List.of("key:" + e.keyId());
            case HistoryVerified _ -> List.of("verification:" + position);
            case TamperDrillBegun e -> List.of("drill:" + e.drill());
            case TamperDrillCompleted e -> List.of("drill:" + e.drill());
            case TamperDrillBrokenOff e -> List.of("drill:" + e.drill());
        };
    }

    @Override
    public @Nullable AuditActRow evolve(
            @Nullable AuditActRow row, RecordedEvent recorded, String key) {
        return switch ((AuditedLogEvent) recorded.event()) {
            case LogPlacedUnderAudit _ -> row;
            case SigningKeyIntroduced e -> begun(recorded, key, keyOf(e));
            case HistoryVerified e -> begun(recorded, key, verificationOf(e));
            case TamperDrillBegun e -> begun(recorded, key, TamperDrill.begun(e.drill()));
            case SigningKeyRetired e -> {
                AuditActRow old = existing(row, recorded, key);
                yield ended(old, recorded, keyOf(old).retired(e.reason()), null);
            }
            case TamperDrillCompleted e ->
                    ended(existing(row, recorded, key), recorded, null, completed(e));
            case TamperDrillBrokenOff e ->
                    ended(existing(row, recorded, key), recorded, null, brokenOff(e));
        };
    }

    private static CheckpointKey keyOf(SigningKeyIntroduced e) {
        return new CheckpointKey(e.keyId(), e.algorithm(), e.verifierKey(), null);
    }

    private static CheckpointKey keyOf(AuditActRow row) {
        CheckpointKey key = row.signingKey();
        if (key == null) {
            throw new IllegalStateException(row.act() + " is no key");
        }
        return key;
    }

    private static Verification verificationOf(HistoryVerified e) {
        return new Verification(e.size(), e.root(), e.outcome(), e.findings(), e.tool());
    }

    private static TamperDrill completed(TamperDrillCompleted e) {
        return new TamperDrill(
                e.drill(),
                DrillState.COMPLETED,
                e.size(),
                e.copied(),
                e.falseAlarms(),
                e.attacks(),
                null);
    }

    private static TamperDrill brokenOff(TamperDrillBrokenOff e) {
        return new TamperDrill(
                e.drill(), DrillState.BROKEN_OFF, null, null, List.of(), List.of(), e.reason());
    }

    private static AuditActRow begun(RecordedEvent recorded, String act, Record what) {
        AuditActSpan span = AuditActSpan.from(recorded);
        return new AuditActRow(
                act,
                kind(what),
                what instanceof Verification ? span.until(recorded) : span,
                what instanceof CheckpointKey key ? key : null,
                what instanceof Verification verification ? verification : null,
                what instanceof TamperDrill drill ? drill : null,
                recorded.position());
    }

    private static AuditActKind kind(Record what) {
        if (what instanceof CheckpointKey) {
            return AuditActKind.KEY;
        }
        return what instanceof Verification ? AuditActKind.VERIFICATION : AuditActKind.DRILL;
    }

    private static AuditActRow ended(
            AuditActRow row,
            RecordedEvent recorded,
            @Nullable CheckpointKey key,
            @Nullable TamperDrill drill) {
        return new AuditActRow(
                row.act(),
                row.kind(),
                row.span().until(recorded),
                key,
                null,
                drill,
                row.recorded());
    }
}
