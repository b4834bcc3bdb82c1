package vn.giamsat.api.audit;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.checkpoint.Checkpoints;
import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.tree.OutsideTheTree;
import vn.giamsat.eventlog.witness.WitnessPolicy;
import vn.giamsat.eventlog.witness.WitnessState;
import vn.giamsat.value.LogId;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The log of this office as it says of itself that it stands. */
public final class LogUnderAudit {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final EventLog log;
    private final String origin;
    private final Clock clock;
    private volatile Told told;

    LogUnderAudit(EventLog log, String origin, Clock clock) {
        this.log = log;
        this.origin = origin;
        this.clock = clock;
        this.told = new Told(Instant.EPOCH, new AnchoringState(0, 0, 0, null));
    }

    /** Every page asks this: what is told is at most some seconds old. */
    public AnchoringState anchorage() {
        Told last = told;
        Instant now = clock.instant();
        if (last.at().plus(FRESH).isBefore(now)) {
            last = new Told(now, read());
            told = last;
        }
        return last.anchorage();
    }

    private AnchoringState read() {
        Checkpoints checkpoints = log.checkpoints();
        return new AnchoringState(
                size(),
                checkpoints.latest().map(one -> one.size()).orElse(0L),
                checkpoints.anchoredUpTo(),
                checkpoints.alarm().map(AlarmStatus::of).orElse(null));
    }

    String origin() {
        return origin;
    }

    LogId id() {
        return LogId.ofOrigin(origin);
    }

    EventLog log() {
        return log;
    }

    /** How many facts have a place. */
    long size() {
        return log.positions().head() + 1;
    }

    List<KeyStatus> keys() {
        return policy().logs().stream().map(KeyStatus::of).toList();
    }

    List<WitnessStatus> witnesses() {
        Map<String, WitnessState> states =
                log.witnesses().stream()
                        .collect(Collectors.toMap(WitnessState::name, Function.identity()));
        return policy().witnesses().stream()
                .map(
                        witness -> {
                            WitnessState state = states.get(witness.name());
                            return new WitnessStatus(
                                    witness.name(),
                                    witness.key().id(),
                                    state == null ? null : state.cosigned(),
                                    state == null ? null : state.trouble().orElse(null));
                        })
                .toList();
    }

    /** Whether the tree had this root when it had this size. */
    boolean hadRoot(long size, String root) {
        try {
            return log.tree().rootAt(size).equals(Hash.ofBase64(root));
        } catch (OutsideTheTree _) {
            return false;
        }
    }

    private WitnessPolicy policy() {
        String policy = log.checkpoints().policy();
        return policy.isEmpty() ? WitnessPolicy.none() : WitnessPolicy.parse(policy);
    }

    private record Told(Instant at, AnchoringState anchorage) {}
}
