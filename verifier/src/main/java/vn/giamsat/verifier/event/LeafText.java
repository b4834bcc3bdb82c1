package vn.giamsat.verifier.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.tree.Hash;

import java.security.MessageDigest;
import java.util.Base64;

/** Makes the leaf of an event again from its stored bytes, line by line. */
final class LeafText {

    private static final ThreadLocal<MessageDigest> SHA256 = ThreadLocal.withInitial(Hash::digest);

    private static final int SALT_LENGTH = 32;

    private LeafText() {}

    static String of(String origin, StoredEventLine event) {
        var text = new StringBuilder(512);
        text.append(origin).append("/leaf/v1\n");
        text.append("g ").append(event.id()).append('\n');
        text.append("e ").append(event.eventId()).append('\n');
        text.append("a ").append(orDash(event.aggregateType())).append(' ');
        text.append(event.aggregateId()).append('\n');
        text.append("n ").append(event.sequence()).append('\n');
        text.append("t ").append(event.recordedAt()).append('\n');
        text.append("y ").append(event.name()).append(' ');
        text.append(orDash(event.version())).append('\n');
        text.append("p ").append(salted(event.salt(), event.payload())).append('\n');
        text.append("m ").append(salted(event.salt(), event.metadata())).append('\n');
        if (event.payload() != null) {
            EvidenceOf.lines(event.payload()).forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    private static String orDash(@Nullable String value) {
        return value == null ? "-" : value;
    }

    /** With a salt of any other length, octets could be moved between it and what it salts. */
    private static String salted(byte @Nullable [] salt, byte @Nullable [] stored) {
        if (salt == null || stored == null || salt.length != SALT_LENGTH) {
            return "";
        }
        MessageDigest sha256 = SHA256.get();
        sha256.reset();
        sha256.update(salt);
        return Base64.getEncoder().encodeToString(sha256.digest(stored));
    }
}
