package vn.giamsat.eventlog.checkpoint;

/** Why nothing is signed until an operator has acted. */
public enum AlarmReason {
    KEYS_ARE_MISSING("checkpoints were signed, but there are no keys"),
    OTHER_KEYS("the keys are not those that signed the last checkpoint"),
    FILE_IS_MISSING("the file of checkpoints outside the database is missing"),
    FILE_WAS_CUT("the file of checkpoints outside ends before the last checkpoint of the database"),
    FILE_WAS_ALTERED("the file of checkpoints outside was altered"),
    DATABASE_LOST_CHECKPOINTS("the database lacks checkpoints that the file outside has"),
    FILE_AND_DATABASE_DISAGREE("the file outside and the database tell different checkpoints"),
    CHECKPOINT_WAS_ALTERED("the last checkpoint in the database was altered"),
    LOG_WAS_CUT("the log is shorter than its last checkpoint"),
    HISTORY_WAS_ALTERED("events, leaves and tiles of the log no longer agree"),
    LOG_DOES_NOT_EXTEND("the log does not extend its last checkpoint");

    private final String sentence;

    AlarmReason(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
