package vn.giamsat.api.command;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Identities for what a command brings into being. They follow from who asks, the command and its
 * idempotency key, so that a repeat means the same things: RFC 9562 version 8, the first 122 free
 * bits of a SHA-256.
 */
public final class DerivedIds {
    private final String seed;

    private DerivedIds(String seed) {
        this.seed = seed;
    }

    public static DerivedIds of(Sender sender, CommandType type, String idempotencyKey) {
        return new DerivedIds(sender.name() + "\n" + type.path() + "\n" + idempotencyKey);
    }

    /** The identity at one place of the command, as {@code members[0].member}. */
    public UUID at(String path) {
        byte[] digest = Sha256.of((seed + "\n" + path).getBytes(StandardCharsets.UTF_8));
        ByteBuffer bits = ByteBuffer.wrap(digest);
        long high = bits.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L;
        long low = bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
