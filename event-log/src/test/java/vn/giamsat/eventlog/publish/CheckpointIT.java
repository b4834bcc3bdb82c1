package vn.giamsat.eventlog.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.TestEvents;
import vn.giamsat.eventlog.TestLog;
import vn.giamsat.eventlog.checkpoint.AlarmReason;
import vn.giamsat.eventlog.checkpoint.Checkpoint;
import vn.giamsat.eventlog.key.KeyFolder;
import vn.giamsat.eventlog.leaf.Hash;
import vn.giamsat.eventlog.receipt.ReceiptRequest;
import vn.giamsat.eventlog.tree.NaiveTree;
import vn.giamsat.eventlog.witness.WitnessPolicy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/** Running nodes that append and sign at the same time. */
class CheckpointIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir private Path home;
    private final TestLog test = TestLog.create();
    private final AtomicInteger made = new AtomicInteger();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void under_concurrent_appends_each_checkpoint_extends_the_one_before() throws Exception {
        EventLog signing = test.node(publishing());
        EventLog reading = test.node();
        var growing = new AtomicBoolean(true);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (EventLog node : List.of(signing, reading, signing, reading)) {
                writers.submit(() -> appendWhile(growing, node));
            }
            for (int round = 0; round < 4; round++) {
                long head = reading.positions().settled(PATIENCE);
                assertThat(reading.checkpoints().awaitCovering(head, PATIENCE)).isPresent();
            }
            growing.set(false);
        }
        long last = signing.positions().settled(PATIENCE);
        Checkpoint whole = signing.checkpoints().awaitCovering(last, PATIENCE).orElseThrow();
        List<Checkpoint> all = signing.checkpoints().from(0, 1000);
        assertThat(all).hasSizeGreaterThanOrEqualTo(4).contains(whole);
        List<byte[]> leaves = leaves(signing, whole.size());
        for (Checkpoint each : all) {
            byte[] root = NaiveTree.root(leaves.subList(0, (int) each.size()));
            assertThat(each.root()).isEqualTo(new Hash(root));
        }
        assertThat(sizesOutside()).isEqualTo(all.stream().map(Checkpoint::size).toList());
        assertThat(apart(all)).allMatch(gap -> gap.toMillis() >= 1_000);
        assertThat(signing.checkpoints().alarm()).isEmpty();
    }

    private void appendWhile(AtomicBoolean growing, EventLog node) {
        while (growing.get()) {
            append(node);
        }
    }

    private void append(EventLog node) {
        String aggregate = "a" + made.incrementAndGet();
        TestLog.publish(
                node,
                new ReceiptRequest(aggregate, "hash"),
                TestEvents.noted(aggregate, 0),
                TestEvents.noted(aggregate, 1));
    }

    private static List<byte[]> leaves(EventLog log, long size) {
        return LongStream.range(0, size).mapToObj(log.tree()::leaf).toList();
    }

    private List<Long> sizesOutside() throws IOException {
        return Files.readAllLines(home.resolve("outside/checkpoints")).stream()
                .map(line -> Long.valueOf(line.substring(0, line.indexOf(' '))))
                .toList();
    }

    /** Whole seconds are signed, so a second apart is one second or more. */
    private static List<Duration> apart(List<Checkpoint> all) {
        var gaps = new ArrayList<Duration>();
        for (int i = 1; i < all.size(); i++) {
            gaps.add(Duration.between(all.get(i - 1).signedAt(), all.get(i).signedAt()));
        }
        return gaps;
    }

    @Test
    void what_was_altered_before_it_was_signed_stops_the_signing_for_every_node_to_see()
            throws Exception {
        EventLog reading = test.node();
        append(reading);
        reading.positions().settled(PATIENCE);
        test.database.execute("alter table log.event disable trigger user");
        test.database.execute(
                "update log.event set payload = set_bit(payload, 9, 1 - get_bit(payload, 9))");
        test.node(publishing());
        assertThat(reading.checkpoints().awaitCovering(0, Duration.ofSeconds(2))).isEmpty();
        assertThat(reading.checkpoints().alarm())
                .hasValueSatisfying(
                        alarm ->
                                assertThat(alarm.reason())
                                        .isEqualTo(AlarmReason.HISTORY_WAS_ALTERED));
        assertThat(home.resolve("outside/alarm")).exists();
        assertThat(home.resolve("outside/checkpoints")).doesNotExist();
    }

    @Test
    void of_two_nodes_with_the_same_keys_and_file_one_signs_at_a_time() throws Exception {
        EventLog one = test.node(publishing());
        EventLog other = test.node(publishing());
        for (int round = 0; round < 3; round++) {
            append(one);
            append(other);
            long head = one.positions().settled(PATIENCE);
            assertThat(other.checkpoints().awaitCovering(head, PATIENCE)).isPresent();
        }
        assertThat(one.checkpoints().alarm()).isEmpty();
        assertThat(sizesOutside())
                .isEqualTo(one.checkpoints().from(0, 100).stream().map(Checkpoint::size).toList());
    }

    private Publishing publishing() {
        var keys = new KeyFolder(home.resolve("keys"), TestEvents.ORIGIN.name());
        if (keys.isEmpty()) {
            keys.introduce(Instant.EPOCH, new SecureRandom());
        }
        return new Publishing(
                TestEvents.ORIGIN,
                keys.signer(),
                home.resolve("outside"),
                InstantSource.system(),
                WitnessPolicy.none());
    }
}
