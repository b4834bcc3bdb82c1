package vn.giamsat.api.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** How long the next in order has waited is known while it waits, and only then. */
class ReadTurnsTests {

    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private final ReadTurns turns = new ReadTurns(1, Duration.ofSeconds(20));

    @Test
    void nobody_waits_while_there_is_a_turn_and_the_first_in_order_waits_until_it_ends()
            throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch taken = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> read(taken, end), THREADS);
        taken.await();
        assertThat(turns.longestWait()).isZero();

        var second = CompletableFuture.runAsync(() -> read(new CountDownLatch(1), end), THREADS);

        await().until(() -> turns.longestWait().compareTo(Duration.ofMillis(50)) > 0);
        end.countDown();
        CompletableFuture.allOf(first, second).join();
        assertThat(turns.longestWait()).isZero();
    }

    private void read(CountDownLatch taken, CountDownLatch end) {
        var request = new MockHttpServletRequest("GET", "/inspections");
        try {
            turns.doFilter(
                    request,
                    new MockHttpServletResponse(),
                    (asked, answer) -> {
                        turns.take(request);
                        taken.countDown();
                        awaitEnd(end);
                    });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitEnd(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
