package vn.giamsat.view.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;

/** What a list is sorted by, and which way; the key of the row tells equals apart. */
public record Order(String expression, Sorting sorting, boolean descending) {

    /** How the sorted values compare. */
    public enum Sorting {
        POSITION("bigint", ""),
        DAY("date", ""),
        VIETNAMESE("text", " collate view.vietnamese");

        private final String type;
        private final String collation;

        Sorting(String type, String collation) {
            this.type = type;
            this.collation = collation;
        }
    }

    public static Order oldestFirst(String position) {
        return new Order(position, Sorting.POSITION, false);
    }

    public static Order newestFirst(String position) {
        return new Order(position, Sorting.POSITION, true);
    }

    /** Soonest first, what has no day last. */
    public static Order byDay(String day) {
        return new Order("coalesce(" + day + ", 'infinity'::date)", Sorting.DAY, false);
    }

    /**
     * Tells rows of one day apart: by the position of the fact they began with, then by their key.
     */
    public static String asOpened(String row) {
        return "(lpad(%1$s.opened::text, 19, '0') || %1$s.key)".formatted(row);
    }

    public static Order byName(String name) {
        return new Order(name, Sorting.VIETNAMESE, false);
    }

    String after(String key) {
        return "(%s%s, %s) %s (cast(:after_value as %s), :after_key)"
                .formatted(
                        expression, sorting.collation, key, descending ? "<" : ">", sorting.type);
    }

    String clause(String key) {
        String way = descending ? " desc" : "";
        return "order by %s%s%s, %s%s".formatted(expression, sorting.collation, way, key, way);
    }

    /** The order of what is read in parts; days are told as ISO text, infinity after all others. */
    Comparator<Cursor> comparator() {
        Comparator<Cursor> byValue =
                switch (sorting) {
                    case POSITION -> Comparator.comparingLong(c -> Long.parseLong(c.sortedBy()));
                    case DAY -> Comparator.comparing(Cursor::sortedBy);
                    case VIETNAMESE ->
                            throw new IllegalStateException("only PostgreSQL sorts names");
                };
        Comparator<Cursor> ascending = byValue.thenComparing(Cursor::key);
        return descending ? ascending.reversed() : ascending;
    }

    /** A cursor comes from outside: what is not a value of this list must not reach the query. */
    void check(Cursor cursor) {
        try {
            switch (sorting) {
                case POSITION -> Long.parseLong(cursor.sortedBy());
                case DAY -> day(cursor.sortedBy());
                case VIETNAMESE -> {}
            }
        } catch (NumberFormatException | DateTimeException e) {
            throw (InvalidCursor) new InvalidCursor(cursor.encoded()).initCause(e);
        }
    }

    private static void day(String text) {
        if (!text.equals("infinity")) {
            LocalDate.parse(text);
        }
    }
}
