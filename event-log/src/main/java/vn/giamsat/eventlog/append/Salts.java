package vn.giamsat.eventlog.append;

import vn.giamsat.eventlog.leaf.StoredFact;

import java.util.random.RandomGenerator;

/** Makes the random bytes stored with each event, from the given source of randomness. */
public record Salts(RandomGenerator randomness) {

    byte[] next() {
        byte[] salt = new byte[StoredFact.SALT_LENGTH];
        randomness.nextBytes(salt);
        return salt;
    }
}
