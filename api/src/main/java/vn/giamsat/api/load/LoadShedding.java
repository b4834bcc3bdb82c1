package vn.giamsat.api.load;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.giamsat.api.asset.StaticFiles;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.ProblemWriter;
import vn.giamsat.api.problem.Refused;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Refuses a request at once, before anything is asked of the database for it, while those who came
 * before have waited so long that it would not be answered soon. Without it all wait until all have
 * waited too long, and nobody is answered. Those who are let in are answered in time; the others
 * are told to come again.
 */
final class LoadShedding extends OncePerRequestFilter implements Ordered {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Supplier<Duration> waitToRead;
    private final Duration longestWait;
    private final IntSupplier waitingToRead;
    private final IntSupplier waitingForConnection;
    private final int mostWaiting;
    private final ProblemWriter problems;

    /**
     * @param waitToRead how long the request that reads next has waited for its turn
     * @param longestWait behind whom nobody else begins to wait
     * @param waitingToRead how many requests wait for a turn to read
     * @param waitingForConnection how many requests wait for a connection
     */
    LoadShedding(
            Supplier<Duration> waitToRead,
            Duration longestWait,
            IntSupplier waitingToRead,
            IntSupplier waitingForConnection,
            int mostWaiting,
            ProblemWriter problems) {
        this.waitToRead = waitToRead;
        this.longestWait = longestWait;
        this.waitingToRead = waitingToRead;
        this.waitingForConnection = waitingForConnection;
        this.mostWaiting = mostWaiting;
        this.problems = problems;
    }

    /** Before anything that costs. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 2;
    }

    /** Files and the answer whether the product is alive ask nothing of the database. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(StaticFiles.ROOT) || path.startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (wouldWaitTooLong(request)) {
            problems.tell(Refused.because(ProblemKind.BUSY), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A command takes no turn, and is not refused because pages wait for theirs. */
    private boolean wouldWaitTooLong(HttpServletRequest request) {
        int waiting = waitingForConnection.getAsInt();
        return READING.contains(request.getMethod())
                ? waiting + waitingToRead.getAsInt() >= mostWaiting
                        || waitToRead.get().compareTo(longestWait) > 0
                : waiting >= mostWaiting;
    }
}
