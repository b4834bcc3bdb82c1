package vn.giamsat.eventlog.note;

import java.util.Arrays;

/** One signature of a note: {@code — name base64(key id || signature)} (C2SP signed-note). */
public final class SignatureLine {

    private static final String DASH = "\u2014 ";
    private static final int ID_LENGTH = 4;

    private final String name;
    private final byte[] bytes;

    private SignatureLine(String name, byte[] bytes) {
        this.name = KeyName.require(name);
        this.bytes = bytes;
    }

    public static SignatureLine of(VerifierKey key, byte[] signature) {
        byte[] id = key.idBytes();
        byte[] bytes = Arrays.copyOf(id, id.length + signature.length);
        System.arraycopy(signature, 0, bytes, id.length, signature.length);
        return new SignatureLine(key.name(), bytes);
    }

    /** Without its newline. */
    public static SignatureLine parse(String line) {
        String[] parts =
                line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : null;
        if (parts == null || parts.length != 2) {
            throw new MalformedNote("not a line of a signature: " + line);
        }
        byte[] bytes = Base64Text.decode(parts[1]);
        if (bytes.length <= ID_LENGTH) {
            throw new MalformedNote("a line without a signature: " + line);
        }
        return new SignatureLine(parts[0], bytes);
    }

    String name() {
        return name;
    }

    byte[] keyId() {
        return Arrays.copyOf(bytes, ID_LENGTH);
    }

    byte[] signature() {
        return Arrays.copyOfRange(bytes, ID_LENGTH, bytes.length);
    }

    @Override
    public String toString() {
        return DASH + name + " " + Base64Text.of(bytes);
    }
}
