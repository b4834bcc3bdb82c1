package vn.giamsat.eventlog.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A checkpoint with its signatures (C2SP signed-note): text, blank line, one line each. */
public record SignedNote(CheckpointBody body, List<SignatureLine> signatures) {

    private static final int LONGEST = 64 << 10;
    private static final int MOST_SIGNATURES = 32;

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new MalformedNote("a note with %d signatures".formatted(signatures.size()));
        }
    }

    public static SignedNote parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (note.getBytes(StandardCharsets.UTF_8).length > LONGEST
                || blank < 0
                || !note.endsWith("\n")) {
            throw new MalformedNote("not a signed note");
        }
        return new SignedNote(
                CheckpointBody.parse(note.substring(0, blank + 1)),
                lines(note.substring(blank + 2)));
    }

    /** Lines of signatures alone, each with its newline, as a witness answers. */
    public static List<SignatureLine> lines(String text) {
        var lines = new ArrayList<SignatureLine>();
        for (String line : text.split("\n", -1)) {
            if (lines.size() > MOST_SIGNATURES) {
                throw new MalformedNote("too many signatures");
            }
            if (!line.isEmpty()) {
                lines.add(SignatureLine.parse(line));
            }
        }
        return lines;
    }

    public String text() {
        var text = new StringBuilder(body.text()).append('\n');
        signatures.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** Whether the key signed this, and did it rightly. */
    public boolean isSignedBy(VerifierKey key) {
        return signatures.stream().anyMatch(line -> key.verifies(body, line));
    }

    /** Whether there is a line that claims to be of this key and is not. */
    public boolean belies(VerifierKey key) {
        return signatures.stream().anyMatch(line -> key.made(line) && !key.verifies(body, line));
    }
}
