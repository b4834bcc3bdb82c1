package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The button of a form that was pressed, and the field it belongs to. */
record Press(Kind kind, String path, int row) {

    enum Kind {
        SEND,
        CONFIRM,
        ADD,
        REMOVE,
        FIND,
        DROP,
        /** Nobody pressed anything: the page keeps what was typed so far. */
        KEEP,
        /**
         * Enter in a line: looks for the words, where new ones were typed; otherwise asks to
         * confirm.
         */
        ENTER
    }

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(send|confirm|add|remove|find|drop|keep|enter)(?::(.{1,200}?)(?:\\[(\\d{1,3})])?)?");

    static Press of(@Nullable String written) {
        Matcher matcher = WRITTEN.matcher(written == null ? "send" : written);
        if (!matcher.matches()) {
            return new Press(Kind.SEND, "", 0);
        }
        Kind kind = Kind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        String path = matcher.group(2) == null ? "" : matcher.group(2);
        int row = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        return new Press(kind, path, row);
    }
}
