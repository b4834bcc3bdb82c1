package vn.giamsat.verifier.note;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.text.Base64Text;
import vn.giamsat.verifier.text.Unreadable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text and the signatures under it, C2SP signed-note. Reading one checks its form only; who
 * signed is for a {@link VerifierKey} to say.
 */
public record SignedNote(String text, List<Line> lines) {

    /** More signatures than these are not read; the standard asks for at least sixteen. */
    public static final int MOST_SIGNATURES = 16;

    public static final int MOST_BYTES = 64 * 1024;

    private static final String DASH = "\u2014 ";

    public SignedNote {
        lines = List.copyOf(lines);
    }

    /**
     * One line of signature: who is said to have signed, with which key, and the signature itself.
     */
    public record Line(String name, int keyId, byte[] signature) {

        public Line {
            signature = signature.clone();
        }

        @Override
        public byte[] signature() {
            return signature.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Line line
                    && name.equals(line.name)
                    && keyId == line.keyId
                    && Arrays.equals(signature, line.signature);
        }

        @Override
        public int hashCode() {
            return 31 * keyId + name.hashCode();
        }
    }

    /** Reads a note, refusing whatever the format does not allow. */
    public static SignedNote read(byte[] note) {
        if (note.length > MOST_BYTES) {
            throw new Unreadable("the note is longer than " + MOST_BYTES + " bytes");
        }
        String whole = strictText(note);
        int end = whole.lastIndexOf("\n\n");
        if (end < 0 || !whole.endsWith("\n")) {
            throw new Unreadable("the note has no signatures after an empty line");
        }
        String[] lines = whole.substring(end + 2).split("\n", -1);
        if (lines.length - 1 > MOST_SIGNATURES) {
            throw new Unreadable("the note has more than " + MOST_SIGNATURES + " signatures");
        }
        List<Line> signatures = new ArrayList<>();
        for (int i = 0; i < lines.length - 1; i++) {
            signatures.add(line(lines[i]));
        }
        if (signatures.isEmpty()) {
            throw new Unreadable("the note is not signed");
        }
        return new SignedNote(whole.substring(0, end + 1), signatures);
    }

    /** The note as it is written. */
    public String written() {
        var note = new StringBuilder(text).append('\n');
        for (Line line : lines) {
            byte[] bytes =
                    ByteBuffer.allocate(4 + line.signature.length)
                            .putInt(line.keyId)
                            .put(line.signature)
                            .array();
            note.append(DASH).append(line.name).append(' ').append(Base64Text.encode(bytes));
            note.append('\n');
        }
        return note.toString();
    }

    /** UTF-8 without control characters but the line feed. */
    static String strictText(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable("not UTF-8", e);
        }
        if (text.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
            throw new Unreadable("a control character that is not a line feed");
        }
        return text;
    }

    private static Line line(String line) {
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space < DASH.length()) {
            throw new Unreadable("not a line of signature: " + Unreadable.shown(line));
        }
        String name = keyName(line.substring(DASH.length(), space));
        byte[] bytes = Base64Text.decode(line.substring(space + 1));
        if (bytes.length < 5) {
            throw new Unreadable("a signature that is too short");
        }
        return new Line(
                name, ByteBuffer.wrap(bytes).getInt(), Arrays.copyOfRange(bytes, 4, bytes.length));
    }

    /** The name itself, if it may be the name of a key. */
    static String keyName(String name) {
        if (name.isEmpty()
                || name.indexOf('+') >= 0
                || name.codePoints().anyMatch(SignedNote::isSpace)) {
            throw new Unreadable("not the name of a key: " + Unreadable.shown(name));
        }
        return name;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }
}
