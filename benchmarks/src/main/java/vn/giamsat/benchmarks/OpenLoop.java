package vn.giamsat.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Asks at a steady rate, whatever is answered: who is made to wait makes nobody ask later. A
 * request's time counts from when it was meant to be sent.
 */
final class OpenLoop {

    private final String name;
    private final int perSecond;
    private final Request request;

    private final ConcurrentLinkedQueue<Answered> answers = new ConcurrentLinkedQueue<>();
    private final LongAdder errors = new LongAdder();

    OpenLoop(String name, int perSecond, Request request) {
        this.name = name;
        this.perSecond = perSecond;
        this.request = request;
    }

    /**
     * One request; the number says the how manieth. Answers which kind of request it was; fails
     * when it is not answered well.
     */
    interface Request {
        String send(int number) throws Exception;
    }

    private record Answered(String kind, double millis) {}

    /** What came of one loop: milliseconds of the requests answered well, by kind, and errors. */
    record Outcome(String name, Map<String, double[]> byKind, long errors) {

        /** Milliseconds of all kinds. */
        double[] millis() {
            return byKind.values().stream().flatMapToDouble(Arrays::stream).toArray();
        }
    }

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
        Map<String, double[]> byKind = new TreeMap<>();
        answers.stream()
                .collect(Collectors.groupingBy(Answered::kind))
                .forEach((kind, of) -> byKind.put(kind, millisOf(of)));
        return new Outcome(name, byKind, errors.sum());
    }

    private static double[] millisOf(List<Answered> answers) {
        return answers.stream().mapToDouble(Answered::millis).toArray();
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
            String kind = request.send(number);
            answers.add(new Answered(kind, (System.nanoTime() - meant) / 1e6));
        } catch (Exception e) {
            if (errors.sum() < 3) {
                System.out.println(name + ": " + e);
            }
            errors.increment();
        }
    }
}
