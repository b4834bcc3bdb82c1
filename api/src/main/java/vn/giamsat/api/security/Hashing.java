package vn.giamsat.api.security;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Hashes passwords. Each hash takes megabytes and anybody may ask for one, so only so many are made
 * at once; who cannot have a place soon is turned away.
 */
final class Hashing {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PasswordEncoder encoder;
    private final Semaphore places;
    private final Duration patience;

    Hashing(PasswordEncoder encoder, int places, Duration patience) {
        this.encoder = encoder;
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /** As many at once as there are processors: more would not be ready any sooner. */
    static Hashing argon2() {
        return new Hashing(
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                Runtime.getRuntime().availableProcessors(),
                PATIENCE);
    }

    String hash(String password) {
        return inItsPlace(() -> String.valueOf(encoder.encode(password)));
    }

    boolean matches(String password, String hash) {
        return inItsPlace(() -> encoder.matches(password, hash));
    }

    private <T> T inItsPlace(Supplier<T> work) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
