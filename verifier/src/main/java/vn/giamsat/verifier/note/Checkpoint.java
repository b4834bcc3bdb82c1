package vn.giamsat.verifier.note;

import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.tree.Hash;

/**
 * The head of a log's tree as somebody signed it, C2SP tlog-checkpoint: whose log, how many events,
 * and the root they make. Lines of extension are refused, because not every signature covers them.
 */
public record Checkpoint(String origin, long size, Hash root, SignedNote note) {

    /** Reads a checkpoint, without asking yet who signed it. */
    public static Checkpoint read(byte[] bytes) {
        return of(SignedNote.read(bytes));
    }

    public static Checkpoint of(SignedNote note) {
        String[] lines = note.text().split("\n", -1);
        if (lines.length != 4) {
            throw new Unreadable("a checkpoint has three lines, not " + (lines.length - 1));
        }
        if (lines[0].isEmpty()) {
            throw new Unreadable("the checkpoint names no log");
        }
        return new Checkpoint(lines[0], decimal(lines[1]), Hash.fromBase64(lines[2]), note);
    }

    /** A number from 0 to 2⁶³-1 in its one decimal spelling. */
    public static long decimal(String text) {
        if (!text.matches("0|[1-9][0-9]{0,18}")) {
            throw new Unreadable("not a number: " + Unreadable.shown(text));
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Unreadable("a number too large: " + text, e);
        }
    }

    /** What the signatures are made over. */
    public String text() {
        return note.text();
    }
}
