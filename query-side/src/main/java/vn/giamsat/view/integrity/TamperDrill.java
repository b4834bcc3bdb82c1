package vn.giamsat.view.integrity;

import org.jspecify.annotations.Nullable;

import vn.giamsat.integrity.event.AttackTried;

import java.util.List;
import java.util.UUID;

/**
 * A tamper drill and how far it has come: the size of the log then, and how many facts from the
 * first on were copied.
 */
public record TamperDrill(
        UUID drill,
        DrillState state,
        @Nullable Long size,
        @Nullable Long copied,
        List<String> falseAlarms,
        List<AttackTried> attacks,
        @Nullable String brokenOffBecause) {

    /** How a drill stands. */
    public enum DrillState {
        RUNNING,
        COMPLETED,
        BROKEN_OFF
    }

    static TamperDrill begun(UUID drill) {
        return new TamperDrill(drill, DrillState.RUNNING, null, null, List.of(), List.of(), null);
    }

    /** How many attacks the checks found and named rightly. */
    public long caught() {
        return attacks.stream().filter(AttackTried::caught).count();
    }

    /** Whether it ended as it should: every attack caught, and none seen where there was none. */
    public boolean passed() {
        return state == DrillState.COMPLETED && caught() == attacks.size() && falseAlarms.isEmpty();
    }
}
