package vn.giamsat.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

class HashingTests {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final Hashing hashing = new Hashing(new Slow(), 1, Duration.ofMillis(1));

    @Test
    void who_finds_no_place_is_turned_away_and_the_place_is_free_again_afterwards()
            throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> hashing.hash("first"));
            begun.await();
            assertThatThrownBy(() -> hashing.matches("second", "")).isInstanceOf(TooBusy.class);
            mayEnd.countDown();
            assertThat(first.get()).isEqualTo("hash of first");
        }
        assertThat(hashing.matches("third", "hash of third")).isTrue();
    }

    /** Takes as long as the test wants it to. */
    private final class Slow implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            return encode(password).equals(hash);
        }
    }
}
