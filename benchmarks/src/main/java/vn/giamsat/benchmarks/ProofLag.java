package vn.giamsat.benchmarks;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.eventlog.read.Positions;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Follows one event in a hundred from the moment in which its command was answered to the moment in
 * which somebody who waits for its position has read it. The leaf is committed with the position.
 */
final class ProofLag implements AutoCloseable {

    private static final int ONE_IN = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Positions positions;
    private final AtomicLong answered = new AtomicLong();
    private final Queue<Double> millis = new ConcurrentLinkedQueue<>();
    private final Queue<Future<Boolean>> followed = new ConcurrentLinkedQueue<>();
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();

    ProofLag(Positions positions) {
        this.positions = positions;
    }

    void acknowledged(DomainCommand command, String key) {
        if (answered.incrementAndGet() % ONE_IN == 0) {
            long since = System.nanoTime();
            long version = Long.parseLong(key.substring(key.lastIndexOf('/') + 1));
            String aggregate = command.target().toString();
            followed.add(waiting.submit(() -> follow(aggregate, version, since)));
        }
    }

    private boolean follow(String aggregate, long version, long since) throws InterruptedException {
        boolean given = positions.await(aggregate, version, PATIENCE).isPresent();
        millis.add(given ? (System.nanoTime() - since) / 1e6 : Double.POSITIVE_INFINITY);
        return given;
    }

    /**
     * Returns when nobody waits any more: what is left to do for ours is not done in the rival's
     * time, nor measured while the rival works.
     */
    void settle() {
        for (var one = followed.poll(); one != null; one = followed.poll()) {
            Answers.require(one);
        }
    }

    /** All of them since the last time somebody asked. */
    double[] takeMillis() {
        double[] taken = millis.stream().mapToDouble(Double::doubleValue).toArray();
        millis.clear();
        return taken;
    }

    @Override
    public void close() {
        waiting.close();
    }
}
