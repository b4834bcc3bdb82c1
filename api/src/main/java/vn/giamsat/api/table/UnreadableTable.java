package vn.giamsat.api.table;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** A file of which nothing can be taken, why, and where it shows. */
public final class UnreadableTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a file is not read. */
    public enum Reason {
        /** Nothing was chosen, or nothing is in it. */
        EMPTY,
        TOO_LARGE,
        TOO_MANY_LINES,
        TOO_MANY_COLUMNS,
        /** A workbook of Excel 97–2003, or one that is opened with a password. */
        OLD_OR_LOCKED,
        /** It begins like a workbook and is none, or unpacks to more than is read. */
        DAMAGED,
        NOT_A_TABLE,
        /** Letters would be lost. */
        NOT_UTF8,
        QUOTE_NOT_CLOSED;

        /** Under this name its sentence stands in the bundles. */
        public String key() {
            return "unreadable." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final @Nullable Integer line;

    private UnreadableTable(Reason reason, @Nullable Integer line, @Nullable Throwable cause) {
        super(reason + (line == null ? "" : " in line " + line), cause, false, false);
        this.reason = reason;
        this.line = line;
    }

    public UnreadableTable(Reason reason) {
        this(reason, null, null);
    }

    UnreadableTable(Reason reason, int line) {
        this(reason, line, null);
    }

    UnreadableTable(Reason reason, Throwable cause) {
        this(reason, null, cause);
    }

    public Reason reason() {
        return reason;
    }

    public @Nullable Integer line() {
        return line;
    }
}
