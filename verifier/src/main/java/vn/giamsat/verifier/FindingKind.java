package vn.giamsat.verifier;

/** The kinds of change that are told apart; each has its sentence in both languages. */
public enum FindingKind {
    CHECKPOINT_UNREADABLE(ExitCode.SIGNATURE),
    CHECKPOINT_MISSING(ExitCode.SIGNATURE),
    OTHER_LOG(ExitCode.SIGNATURE),
    UNKNOWN_KEY(ExitCode.SIGNATURE),
    SIGNATURE_MISSING(ExitCode.SIGNATURE),
    WRONG_SIGNATURE(ExitCode.SIGNATURE),
    PAST_CHECKPOINT_WRONG(ExitCode.SIGNATURE),

    ROLLED_BACK(ExitCode.INCONSISTENT),
    FORKED(ExitCode.INCONSISTENT),
    PAST_CHECKPOINT_INCONSISTENT(ExitCode.INCONSISTENT),
    PAST_CHECKPOINTS_OUT_OF_ORDER(ExitCode.INCONSISTENT),

    QUORUM_NOT_MET(ExitCode.POLICY),

    PAYLOAD_ALTERED(ExitCode.LEAF),
    METADATA_ALTERED(ExitCode.LEAF),
    SALT_ALTERED(ExitCode.LEAF),
    INSERTION_NUMBER_ALTERED(ExitCode.LEAF),
    EVENT_ID_ALTERED(ExitCode.LEAF),
    AGGREGATE_ALTERED(ExitCode.LEAF),
    SEQUENCE_ALTERED(ExitCode.LEAF),
    TIME_ALTERED(ExitCode.LEAF),
    NAME_ALTERED(ExitCode.LEAF),
    EVENT_REPLACED(ExitCode.LEAF),
    EVENT_MISSING(ExitCode.LEAF),
    TAIL_CUT(ExitCode.LEAF),
    EVENT_AND_ENTRY_ALTERED(ExitCode.LEAF),
    ENTRY_ALTERED(ExitCode.LEAF),
    ENTRIES_MISSING(ExitCode.LEAF),
    PROOF_FALSE(ExitCode.LEAF),
    WITHHELD(ExitCode.LEAF),

    TILE_ALTERED(ExitCode.TREE),
    TILE_MISSING(ExitCode.TREE),
    HISTORY_REWRITTEN(ExitCode.TREE),

    EVENTS_EXCHANGED(ExitCode.ORDER),
    EVENTS_RENUMBERED(ExitCode.ORDER),
    EVENT_TWICE(ExitCode.ORDER),
    POSITION_LOST(ExitCode.ORDER),
    SEQUENCE_GAP(ExitCode.ORDER),
    SEQUENCE_TWICE(ExitCode.ORDER),

    EVENT_INSERTED(ExitCode.UNLOGGED),
    EVENT_UNLOGGED(ExitCode.UNLOGGED),

    EVIDENCE_ALTERED(ExitCode.EVIDENCE),
    EVIDENCE_MISSING(ExitCode.EVIDENCE),

    STATES_DIFFER(ExitCode.STATES),

    UNREADABLE(ExitCode.UNREADABLE);

    private final ExitCode exitCode;

    FindingKind(ExitCode exitCode) {
        this.exitCode = exitCode;
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
