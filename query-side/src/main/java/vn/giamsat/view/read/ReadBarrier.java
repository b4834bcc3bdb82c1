package vn.giamsat.view.read;

import vn.giamsat.view.fold.feed.PositionSignal;
import vn.giamsat.view.fold.feed.Progress;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds a query back until the views it names show what its reader asked to see. What the query
 * does not name is not waited for, so that a parked view stops only those who read it.
 */
public final class ReadBarrier {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Pattern TABLE = Pattern.compile("\\bview\\.([a-z_]+)");

    private final Set<String> views;
    private final Progress progress;
    private final PositionSignal signal;
    private final ThreadLocal<Demand> demands = new ThreadLocal<>();

    public ReadBarrier(Set<String> views, Progress progress, PositionSignal signal) {
        this.views = Set.copyOf(views);
        this.progress = progress;
        this.signal = signal;
    }

    /** From now on what this thread reads shows the log up to the position, and perhaps more. */
    public void require(long position) {
        Demand before = demands.get();
        if (before == null || before.position < position) {
            demands.set(new Demand(position));
        }
    }

    /** From now on this thread reads whatever there is. */
    public void release() {
        demands.remove();
    }

    /**
     * Waits now for every view that is not parked, and for none later: within one snapshot nothing
     * arrives that was not there when it began.
     */
    public void settle() {
        Demand demand = demands.get();
        if (demand != null && !demand.settled) {
            arrive(() -> haveSettled(demand));
            demand.settled = true;
        }
    }

    private boolean haveSettled(Demand demand) {
        Map<String, Progress.Stand> stands = progress.stands();
        stands.forEach((view, stand) -> demand.taken.put(view, stand.position()));
        return demand.behind(views).stream()
                .allMatch(view -> stands.containsKey(view) && stands.get(view).parked());
    }

    /** Fails with {@link ViewBehind} when a view does not come as far in time. */
    void pass(String sql) {
        Demand demand = demands.get();
        if (demand != null) {
            Set<String> behind = demand.behind(named(sql));
            if (!behind.isEmpty() && (demand.settled || !arrive(() -> isThere(demand, behind)))) {
                String view = demand.behind(behind).iterator().next();
                throw new ViewBehind(
                        view, demand.position, progress.parkedSince(view).orElse(null));
            }
        }
    }

    private Set<String> named(String sql) {
        return TABLE.matcher(sql)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(views::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isThere(Demand demand, Set<String> behind) {
        demand.taken.putAll(progress.all());
        return demand.behind(behind).isEmpty();
    }

    private boolean arrive(BooleanSupplier isThere) {
        try {
            return signal.await(isThere, PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A position that must be shown, and how far the views were when they were last asked. */
    private static final class Demand {

        private final long position;
        private final Map<String, Long> taken = new HashMap<>();
        private boolean settled;

        private Demand(long position) {
            this.position = position;
        }

        private Set<String> behind(Set<String> of) {
            return of.stream()
                    .filter(view -> taken.getOrDefault(view, -1L) < position)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
