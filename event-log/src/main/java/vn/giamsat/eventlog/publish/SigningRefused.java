package vn.giamsat.eventlog.publish;

import org.jspecify.annotations.Nullable;

import vn.giamsat.eventlog.checkpoint.AlarmReason;

/** What lies there must not be signed. */
final class SigningRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final AlarmReason reason;
    private final String facts;

    SigningRefused(AlarmReason reason, String facts) {
        this(reason, facts, null);
    }

    SigningRefused(AlarmReason reason, String facts, @Nullable Throwable cause) {
        super(reason.sentence() + ": " + facts, cause);
        this.reason = reason;
        // told in a log file and in a file of lines, where nobody but us may begin a line
        this.facts = facts.replaceAll("\\p{Cntrl}", " ");
    }

    AlarmReason reason() {
        return reason;
    }

    String facts() {
        return facts;
    }
}
