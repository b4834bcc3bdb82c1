package vn.giamsat.eventlog.note;

import vn.giamsat.eventlog.leaf.Hash;

/**
 * What a checkpoint says (C2SP tlog-checkpoint, without extension lines): the log of this origin
 * had this many leaves, and this root over them.
 */
public record CheckpointBody(String origin, long size, Hash root) {

    private static final int LINES = 3;

    public CheckpointBody {
        KeyName.require(origin);
        if (size < 0) {
            throw new MalformedNote("a checkpoint of size " + size);
        }
    }

    /** The text that is signed, with its last newline. */
    public String text() {
        return "%s\n%d\n%s\n".formatted(origin, size, root.base64());
    }

    static CheckpointBody parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != LINES + 1 || !lines[LINES].isEmpty()) {
            throw new MalformedNote("not the three lines of a checkpoint");
        }
        var body = new CheckpointBody(lines[0], number(lines[1]), hash(lines[2]));
        if (!body.text().equals(text)) {
            throw new MalformedNote("a checkpoint that could be written otherwise");
        }
        return body;
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new MalformedNote("not a size: " + text, e);
        }
    }

    public static Hash hash(String text) {
        byte[] bytes = Base64Text.decode(text);
        if (bytes.length != Hash.LENGTH) {
            throw new MalformedNote("not a hash: " + text);
        }
        return new Hash(bytes);
    }
}
