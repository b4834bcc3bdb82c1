package vn.giamsat.witness;

import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.text.Unreadable;
import vn.giamsat.verifier.tree.Hash;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a log asks of a witness, C2SP tlog-witness: the size it thinks was cosigned last, a proof, a
 * checkpoint.
 */
record AddCheckpoint(long old, List<Hash> proof, Checkpoint checkpoint) {

    static final int LONGEST_PROOF = 63;

    AddCheckpoint {
        proof = List.copyOf(proof);
    }

    static AddCheckpoint read(byte[] body) {
        String text = utf8(body);
        int end = text.indexOf("\n\n");
        if (end < 0 || !text.startsWith("old ")) {
            throw new Unreadable("not a request for a cosignature");
        }
        String[] lines = text.substring(0, end).split("\n", -1);
        if (lines.length - 1 > LONGEST_PROOF) {
            throw new Unreadable("a proof of more than " + LONGEST_PROOF + " lines");
        }
        List<Hash> proof = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            proof.add(Hash.fromBase64(lines[i]));
        }
        byte[] note = text.substring(end + 2).getBytes(StandardCharsets.UTF_8);
        return new AddCheckpoint(size(lines[0].substring(4)), proof, Checkpoint.read(note));
    }

    private static long size(String text) {
        if (!text.matches("0|[1-9][0-9]{0,18}")) {
            throw new Unreadable("not a size");
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Unreadable("a size too large", e);
        }
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable("not UTF-8", e);
        }
    }
}
