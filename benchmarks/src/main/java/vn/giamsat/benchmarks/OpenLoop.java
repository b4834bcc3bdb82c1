package vn.giamsat.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks at a steady rate, whatever is answered: who is made to wait makes nobody ask later. A
 * request's time counts from when it was meant to be sent.
 */
final class OpenLoop {

    private final String name;
    private final int perSecond;
    private final Request request;

    private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
    private final LongAdder errors = new LongAdder();

    OpenLoop(String name, int perSecond, Request request) {
        this.name = name;
        this.perSecond = perSecond;
        this.request = request;
    }

    /** One request; the number says the how manieth. Fails when it is not answered well. */
    interface Request {
        void send(int number) throws Exception;
    }

    /** What came of one loop: milliseconds of the requests answered well, in order, and errors. */
    record Outcome(String name, double[] millis, long errors) {}

    Outcome run(Duration time) throws InterruptedException {
        int requests = (int) (perSecond * time.toSeconds());
        long start = System.nanoTime();
        List<Thread> threads = new ArrayList<>(requests);
        for (int i = 0; i < requests; i++) {
            long meant = start + i * 1_000_000_000L / perSecond;
            awaitUntil(meant);
            int number = i;
            threads.add(Thread.ofVirtual().start(() -> send(number, meant)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double[] all = millis.stream().mapToDouble(each -> each).sorted().toArray();
        return new Outcome(name, all, errors.sum());
    }

    private static void awaitUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime();
                left > 0;
                left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private void send(int number, long meant) {
        try {
            request.send(number);
            millis.add((System.nanoTime() - meant) / 1e6);
        } catch (Exception e) {
            if (errors.sum() < 3) {
                System.out.println(name + ": " + e);
            }
            errors.increment();
        }
    }
}
