package vn.giamsat.eventlog.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.eventlog.TestEvents.noted;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.RawWriter;
import vn.giamsat.eventlog.TestLog;
import vn.giamsat.eventlog.append.OutcomeUnknown;
import vn.giamsat.eventlog.database.LogUnavailable;
import vn.giamsat.eventlog.receipt.ReceiptRequest;
import vn.giamsat.eventlog.receipt.RepeatedCommand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Every event exactly once, in one order, in the order of its aggregate, and no position missing.
 */
class ManyWritersIT {

    private static final int WRITERS = 8;
    private static final int APPENDS = 40;

    private final TestLog test = TestLog.create();
    private final EventLog one = test.node();
    private final EventLog other = test.node();

    @AfterEach
    void stop() {
        test.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void nobody_is_lost_between_slow_commits_two_nodes_and_sequencers_that_are_killed(long seed)
            throws Exception {
        var random = new SplittableRandom(seed);
        var work = new ArrayList<Callable<Integer>>();
        IntStream.range(0, WRITERS)
                .forEach(
                        writer -> {
                            var own = random.split();
                            work.add(
                                    writer % 2 == 0
                                            ? () -> writeByHand("raw" + writer, own)
                                            : () -> publish("bus" + writer, own));
                        });
        work.add(() -> killSequencers(random.split()));
        List<TrackedEventMessage<?>> read;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = threads.submit(() -> read(other, WRITERS * APPENDS));
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
            read = reader.get(2, TimeUnit.MINUTES);
        }
        assertPositionsAreContiguous(read);
        assertEveryAggregateIsInOrder(read);
        assertTheTreeIsThatOfTheStoredEvents();
        assertThat(TestLog.readAll(one))
                .isEqualTo(read.stream().map(TrackedEventMessage::getPayload).toList());
    }

    private int writeByHand(String aggregate, SplittableRandom random) throws Exception {
        try (var writer = new RawWriter(test.database)) {
            int sequence = 0;
            while (sequence < APPENDS) {
                writer.insert(aggregate, sequence);
                writer.dawdle(random.nextDouble(0.02));
                if (random.nextInt(5) == 0) {
                    writer.rollback();
                } else {
                    writer.commit();
                    sequence++;
                }
            }
            return sequence;
        }
    }

    private int publish(String aggregate, SplittableRandom random) {
        for (int sequence = 0; sequence < APPENDS; sequence++) {
            EventLog node = random.nextBoolean() ? one : other;
            publishUntilStored(node, aggregate, sequence);
        }
        return APPENDS;
    }

    /**
     * A killed connection may hit an append as well; then nobody knows whether it is stored, and it
     * is repeated.
     */
    private static void publishUntilStored(EventLog node, String aggregate, int sequence) {
        boolean stored = false;
        while (!stored) {
            try {
                var key = new ReceiptRequest(aggregate + "/" + sequence, "hash");
                TestLog.publish(node, key, noted(aggregate, sequence));
                stored = true;
            } catch (RepeatedCommand e) {
                stored = true;
            } catch (OutcomeUnknown | LogUnavailable e) {
                stored = false;
            }
        }
    }

    /** Hits whatever connection is inside a sequencing transaction at that moment. */
    private int killSequencers(SplittableRandom random) throws Exception {
        int killed = 0;
        for (int round = 0; round < 10; round++) {
            test.database.execute("select pg_sleep(%s)".formatted(random.nextDouble(0.05)));
            killed +=
                    (int)
                            test.database.number(
                                    """
                    select count(*) filter (where pg_terminate_backend(pid)) from pg_locks
                     where relation = 'log.sequencer_state'::regclass and mode = 'RowShareLock'
                       and database = (select oid from pg_database where datname = current_database())
                    """);
        }
        return killed;
    }

    /** Begins again where it stopped when its connection is killed, as a processor does. */
    private static List<TrackedEventMessage<?>> read(EventLog log, int count)
            throws InterruptedException {
        var read = new ArrayList<TrackedEventMessage<?>>();
        while (read.size() < count) {
            var token = read.isEmpty() ? null : read.getLast().trackingToken();
            try (var stream = log.eventStore().openStream(token)) {
                while (read.size() < count && stream.hasNextAvailable(1, TimeUnit.MINUTES)) {
                    read.add(stream.nextAvailable());
                }
            } catch (LogUnavailable e) {
                LoggerFactory.getLogger(ManyWritersIT.class).debug("A reader was hit", e);
            }
        }
        return read;
    }

    private static void assertPositionsAreContiguous(List<TrackedEventMessage<?>> read) {
        assertThat(read)
                .map(
                        event ->
                                ((GlobalSequenceTrackingToken) event.trackingToken())
                                        .getGlobalIndex())
                .isEqualTo(LongStream.range(0, (long) WRITERS * APPENDS).boxed().toList());
    }

    private void assertTheTreeIsThatOfTheStoredEvents() {
        var head = one.tree().head();
        assertThat(head.size()).isEqualTo((long) WRITERS * APPENDS);
        assertThat(one.tree().recomputed(0, one.tree().rootAt(0), head.size()))
                .isEqualTo(head.root());
    }

    private static void assertEveryAggregateIsInOrder(List<TrackedEventMessage<?>> read) {
        var versions = new HashMap<String, Long>();
        for (TrackedEventMessage<?> event : read) {
            var message = (DomainEventMessage<?>) event;
            assertThat(message.getSequenceNumber())
                    .isEqualTo(
                            versions.merge(
                                    message.getAggregateIdentifier(),
                                    0L,
                                    (before, zero) -> before + 1));
        }
        assertThat(versions).hasSize(WRITERS);
    }
}
