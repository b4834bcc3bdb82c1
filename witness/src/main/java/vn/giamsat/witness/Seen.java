package vn.giamsat.witness;

import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.tree.Hash;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The head of a log's tree that the witness cosigned last; the tree of size 0 when it never did.
 */
record Seen(String origin, long size, Hash root) {

    private static final String FIRST_LINE = "giamsat-witness-state/v1";

    static Seen nothingOf(String origin) {
        return new Seen(origin, 0, Hash.OF_NOTHING);
    }

    byte[] written() {
        String body =
                String.join("\n", FIRST_LINE, origin, String.valueOf(size), root.base64(), "");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        // a file cut short or half written must not read as an older state
        return (body + "sha256 " + Hash.of(bytes).base64() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static Seen read(byte[] file, String origin) {
        try {
            String[] lines =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(file))
                            .toString()
                            .split("\n", -1);
            if (lines.length == 6 && lines[0].equals(FIRST_LINE) && lines[1].equals(origin)) {
                Seen seen = new Seen(origin, Long.parseLong(lines[2]), Hash.fromBase64(lines[3]));
                if (java.util.Arrays.equals(seen.written(), file)) {
                    return seen;
                }
            }
        } catch (CharacterCodingException | NumberFormatException | Unreadable e) {
            throw damaged(origin, e);
        }
        throw damaged(origin, new IllegalStateException("not as it was written"));
    }

    private static RefusesToServe damaged(String origin, Exception why) {
        return new RefusesToServe(
                "the memory of " + origin + " is damaged: what was cosigned before is not known",
                why);
    }
}
