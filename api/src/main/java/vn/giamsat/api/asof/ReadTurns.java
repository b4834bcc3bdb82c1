package vn.giamsat.api.asof;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;

import java.io.IOException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only so many requests read at once, in the order they came: more would not be ready any
 * sooner, would take every connection, and commands would wait behind all of them. A request that
 * still waits for a write to show has no turn yet.
 */
public final class ReadTurns extends OncePerRequestFilter implements Ordered {

    private static final String OPEN = ReadTurns.class.getName() + ".OPEN";
    private static final String TAKEN = ReadTurns.class.getName() + ".TAKEN";
    private static final int FOR_EACH_PROCESSOR = 3;

    /** What commands and signing in need of the readers' connections. */
    private static final int LEFT_TO_OTHERS = 4;

    private final Semaphore turns;
    private final Duration patience;

    /** When those came who wait, the first first. */
    private final Deque<Long> arrivals = new ConcurrentLinkedDeque<>();

    ReadTurns(int atOnce, Duration patience) {
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** Fewer than the connections there are for readers. */
    static ReadTurns within(int connections) {
        int useful = FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors();
        int free = Math.max(1, connections - LEFT_TO_OTHERS);
        return new ReadTurns(Math.min(Math.max(4, useful), free), Duration.ofSeconds(10));
    }

    /** Waits for a turn, which ends with the request; telling a failure afterwards needs none. */
    void take(HttpServletRequest request) {
        if (request.getAttribute(OPEN) != null && request.getAttribute(TAKEN) == null) {
            acquire();
            request.setAttribute(TAKEN, true);
        }
    }

    /** How many requests wait for a turn. */
    public int waiting() {
        return turns.getQueueLength();
    }

    /** How long the request that is next has waited for its turn; nothing when none waits. */
    public Duration longestWait() {
        Long came = arrivals.peekFirst();
        return came == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - came);
    }

    private void acquire() {
        Long came = System.nanoTime();
        arrivals.addLast(came);
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Refused.because(ProblemKind.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refused.because(ProblemKind.BUSY);
        } finally {
            arrivals.removeFirstOccurrence(came);
        }
    }

    /** Around everything, so that a turn ends when its request does. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 3;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(OPEN, true);
        try {
            chain.doFilter(request, response);
        } finally {
            request.removeAttribute(OPEN);
            if (request.getAttribute(TAKEN) != null) {
                request.removeAttribute(TAKEN);
                turns.release();
            }
        }
    }
}
