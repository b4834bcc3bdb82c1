package vn.giamsat.eventlog.append;

import java.util.random.RandomGenerator;

/** Makes the random bytes stored with each event, from the given source of randomness. */
public record Salts(RandomGenerator randomness) {

    private static final int LENGTH = 32;

    byte[] next() {
        byte[] salt = new byte[LENGTH];
        randomness.nextBytes(salt);
        return salt;
    }
}
