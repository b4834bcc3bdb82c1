package vn.giamsat.eventlog.leaf;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;

/**
 * The text that stands for one event in the tree, one field a line, made of the stored bytes. It
 * reveals neither payload nor metadata: those are hashed behind the event's salt.
 */
public final class LeafText {

    /** What an entry bundle of C2SP tlog-tiles can hold. */
    public static final int LONGEST = 65_535;

    private static final int LONGEST_FRAME =
            "/leaf/v1\ng \ne \na  \nn \nt \ny  \n".length()
                    + 2 * Long.toString(Long.MIN_VALUE).length()
                    + "0001-01-01T00:00:00.000000Z".length();
    private static final int TWO_HASHES = 2 * "p \n".length() + 2 * 44;
    private static final String NONE = "-";
    private static final Base64.Encoder BASE64 = Base64.getEncoder();
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("+10000-01-01T00:00:00Z");

    private LeafText() {}

    /** Throws {@link UnfitForLeaf} where a field would break its line. */
    public static byte[] of(LogOrigin origin, StoredFact fact) {
        if (!fact.isSalted()) {
            throw new UnfitForLeaf(
                    "A salt has %d octets, not %d"
                            .formatted(StoredFact.SALT_LENGTH, fact.salt().length));
        }
        var text = header(origin.name(), fact);
        text.append("p ").append(salted(fact.salt(), fact.payload())).append('\n');
        text.append("m ").append(salted(fact.salt(), fact.metadata())).append('\n');
        EvidenceLines.of(fact.payload()).forEach(line -> text.append(line).append('\n'));
        byte[] leaf = text.toString().getBytes(StandardCharsets.UTF_8);
        requireLength(leaf.length);
        return leaf;
    }

    /**
     * Throws {@link UnfitForLeaf} if the fact could have no leaf in a log of whatever name: to be
     * asked before it is stored, because nobody could remove it afterwards. Every command asks it,
     * so the text is not made: it is measured, and never too short.
     */
    public static void requireFit(StoredFact fact) {
        requireTold(fact.recordedAt());
        int length =
                LONGEST_FRAME
                        + octets(last("event id", fact.eventId()))
                        + octets(word("aggregate type", fact.aggregateType()))
                        + octets(last("aggregate id", fact.aggregateId()))
                        + octets(word("name", fact.name()))
                        + octets(optional("version", fact.version()));
        for (String line : EvidenceLines.of(fact.payload())) {
            length += line.length() + 1;
        }
        requireLength(length + LogOrigin.LONGEST + TWO_HASHES);
    }

    private static StringBuilder header(String origin, StoredFact fact) {
        var text = new StringBuilder(512);
        text.append(origin).append("/leaf/v1\n");
        text.append("g ").append(fact.id()).append('\n');
        text.append("e ").append(last("event id", fact.eventId())).append('\n');
        text.append("a ").append(word("aggregate type", fact.aggregateType()));
        text.append(' ').append(last("aggregate id", fact.aggregateId())).append('\n');
        text.append("n ").append(fact.sequence()).append('\n');
        text.append("t ").append(time(fact.recordedAt())).append('\n');
        text.append("y ").append(word("name", fact.name()));
        text.append(' ').append(optional("version", fact.version())).append('\n');
        return text;
    }

    private static void requireLength(int length) {
        if (length > LONGEST) {
            throw new UnfitForLeaf(
                    "A leaf has at most %d bytes, not %d: the event speaks of too many files"
                            .formatted(LONGEST, length));
        }
    }

    /** In UTF-8; three for each half of a surrogate pair, which has four. */
    private static int octets(String text) {
        int octets = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            octets += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        }
        return octets;
    }

    private static String time(Instant recordedAt) {
        requireTold(recordedAt);
        return MICROSECONDS.format(recordedAt);
    }

    private static void requireTold(Instant recordedAt) {
        if (recordedAt.isBefore(FIRST) || !recordedAt.isBefore(TOO_LATE)) {
            throw new UnfitForLeaf("A leaf cannot tell the time " + recordedAt);
        }
    }

    private static String salted(byte[] salt, byte[] stored) {
        var digest = Rfc6962.sha256();
        digest.update(salt);
        return BASE64.encodeToString(digest.digest(stored));
    }

    /** Stands before a space, so it must hold none. */
    private static String word(String field, @Nullable String value) {
        String text = optional(field, value);
        if (text.indexOf(' ') >= 0) {
            throw new UnfitForLeaf("The %s '%s' holds a space".formatted(field, text));
        }
        return text;
    }

    private static String optional(String field, @Nullable String value) {
        if (NONE.equals(value)) {
            throw new UnfitForLeaf("The %s '-' would read as none".formatted(field));
        }
        return value == null ? NONE : last(field, value);
    }

    private static String last(String field, String value) {
        if (value.isEmpty() || holdsControl(value)) {
            throw new UnfitForLeaf(
                    "The %s '%s' is empty or holds a control character".formatted(field, value));
        }
        return value;
    }

    private static boolean holdsControl(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
