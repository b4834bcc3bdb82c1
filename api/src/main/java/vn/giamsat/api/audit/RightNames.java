package vn.giamsat.api.audit;

import static vn.giamsat.verifier.report.AuditFindingKind.*;

import vn.giamsat.eventlog.drill.Attack;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.Report;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the verifier must call each attack, and nothing else beside it: an attack that is seen but
 * taken for another is not caught.
 */
public final class RightNames {

    private static final long TILE = 256;

    private RightNames() {}

    /** Whether the report names the attack on the log of this size, and only it. */
    public static boolean rightlyNames(Report report, Attack attack, long position, long size) {
        return kinds(report).equals(of(attack, position, size));
    }

    public static Set<AuditFindingKind> kinds(Report report) {
        return report.findings().stream().map(AuditFinding::kind).collect(Collectors.toSet());
    }

    /**
     * Of the last tile, which is not full yet, there is nothing but its leaves: who edits them
     * edits the tile, and where the event is edited as well, nothing but the signature speaks
     * against it.
     */
    public static Set<AuditFindingKind> of(Attack attack, long position, long size) {
        boolean full = position < size / TILE * TILE;
        return switch (attack) {
            case PAYLOAD_EDITED, PAYLOADS_SWAPPED -> Set.of(PAYLOAD_ALTERED);
            case METADATA_EDITED -> Set.of(METADATA_ALTERED);
            case SALT_ALTERED, OCTET_MOVED_INTO_SALT, OCTET_MOVED_OUT_OF_SALT ->
                    Set.of(AuditFindingKind.SALT_ALTERED);
            case NAME_EDITED, VERSION_EDITED -> Set.of(NAME_ALTERED);
            case TYPE_EDITED, AGGREGATE_EDITED -> Set.of(AGGREGATE_ALTERED);
            case SEQUENCE_EDITED -> Set.of(SEQUENCE_ALTERED);
            case EVENT_ID_EDITED -> Set.of(EVENT_ID_ALTERED);
            case TIME_EDITED -> Set.of(TIME_ALTERED);
            case INSERTION_NUMBER_EDITED -> Set.of(INSERTION_NUMBER_ALTERED);
            case EVENTS_EXCHANGED -> Set.of(AuditFindingKind.EVENTS_EXCHANGED);
            case EVENT_DUPLICATED -> Set.of(EVENT_TWICE, POSITION_LOST);
            case EVENT_DELETED, EVENT_AND_POSITION_DELETED, AGGREGATE_DELETED ->
                    Set.of(EVENT_MISSING);
            case POSITION_DELETED -> Set.of(POSITION_LOST);
            case TAIL_OF_EVENTS_DELETED -> Set.of(EVENT_MISSING);
            case TAIL_CUT -> Set.of(AuditFindingKind.TAIL_CUT);
            case DELETED_AND_RENUMBERED -> Set.of(EVENT_MISSING, EVENTS_RENUMBERED);
            case INSERTED_IN_THE_PAST -> Set.of(EVENT_INSERTED, EVENTS_RENUMBERED, EVENT_MISSING);
            case INSERTED_UNLOGGED -> Set.of(EVENT_UNLOGGED);
            case ENTRY_EDITED -> full ? Set.of(ENTRY_ALTERED) : Set.of(ENTRY_ALTERED, TILE_ALTERED);
            case EVENT_AND_ENTRY_EDITED ->
                    Set.of(full ? EVENT_AND_ENTRY_ALTERED : HISTORY_REWRITTEN);
            case ENTRIES_DELETED ->
                    full ? Set.of(ENTRIES_MISSING) : Set.of(ENTRIES_MISSING, TILE_MISSING);
            case TILE_EDITED, UPPER_TILE_EDITED -> Set.of(TILE_ALTERED);
            case TREE_REBUILT -> Set.of(HISTORY_REWRITTEN);
            case CHECKPOINT_ALTERED -> Set.of(WRONG_SIGNATURE);
            case CHECKPOINT_SIGNED_BY_HALF -> Set.of(SIGNATURE_MISSING);
            case CHECKPOINT_SIGNED_BY_STRANGERS -> Set.of(UNKNOWN_KEY);
            case PAST_CHECKPOINT_ALTERED -> Set.of(PAST_CHECKPOINT_WRONG);
            case CHECKPOINTS_DELETED -> Set.of(CHECKPOINT_MISSING);
            case BACKUP_RESTORED -> Set.of(ROLLED_BACK);
            case BACKUP_RESTORED_AND_CONTINUED -> Set.of(FORKED);
        };
    }
}
