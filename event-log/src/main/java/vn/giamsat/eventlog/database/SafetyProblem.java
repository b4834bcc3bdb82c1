package vn.giamsat.eventlog.database;

/** Why a database must not carry the log. */
public enum SafetyProblem {
    FSYNC_IS_OFF("fsync is off, a power failure would lose acknowledged events"),
    SYNCHRONOUS_COMMIT_IS_OFF("synchronous_commit is off, a crash would lose acknowledged events"),
    FULL_PAGE_WRITES_ARE_OFF("full_page_writes is off, a power failure could tear pages"),
    ENCODING_IS_NOT_UTF8(
            "the database is not encoded in UTF8, texts would not be stored as written"),
    EVENT_TABLE_IS_UNLOGGED("log.event is an unlogged table, a crash would empty it");

    private final String sentence;

    SafetyProblem(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
