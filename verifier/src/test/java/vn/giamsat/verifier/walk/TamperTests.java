package vn.giamsat.verifier.walk;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.verifier.report.AuditFindingKind.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.giamsat.verifier.event.StoredEventLine;
import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.report.ExitCode;
import vn.giamsat.verifier.report.Report;
import vn.giamsat.verifier.tree.Hash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Whatever is done to a log, wherever, is found and named for what it is. */
class TamperTests {

    private static final int SIZE = 600;
    private static final int PLACES = 12;

    /** What can be done to a log at a place, and what it must be called. */
    enum Tampering {
        PAYLOAD(
                Set.of(PAYLOAD_ALTERED),
                (log, at) -> log.rows.get(at).payload = bytes("{\"text\":\"khác\"}")),
        METADATA(Set.of(METADATA_ALTERED), (log, at) -> log.rows.get(at).metadata = bytes("{}")),
        SALT(Set.of(SALT_ALTERED), (log, at) -> log.rows.get(at).salt = new byte[32]),
        OCTET_INTO_SALT(
                Set.of(SALT_ALTERED),
                (log, at) -> {
                    Row row = log.rows.get(at);
                    row.salt = joined(row.salt, Arrays.copyOf(row.payload, 1));
                    row.payload = Arrays.copyOfRange(row.payload, 1, row.payload.length);
                    row.metadata = Arrays.copyOfRange(row.metadata, 1, row.metadata.length);
                }),
        OCTET_OUT_OF_SALT(
                Set.of(SALT_ALTERED),
                (log, at) -> {
                    Row row = log.rows.get(at);
                    byte[] moved = Arrays.copyOfRange(row.salt, 31, 32);
                    row.salt = Arrays.copyOf(row.salt, 31);
                    row.payload = joined(moved, row.payload);
                    row.metadata = joined(moved, row.metadata);
                }),
        ID(Set.of(INSERTION_NUMBER_ALTERED), (log, at) -> log.rows.get(at).id += 100_000),
        EVENT_ID(Set.of(EVENT_ID_ALTERED), (log, at) -> log.rows.get(at).eventId = "x"),
        AGGREGATE_TYPE(
                Set.of(AGGREGATE_ALTERED), (log, at) -> log.rows.get(at).type = "Delegation"),
        AGGREGATE(Set.of(AGGREGATE_ALTERED), (log, at) -> log.rows.get(at).aggregate = "x"),
        SEQUENCE(Set.of(SEQUENCE_ALTERED), (log, at) -> log.rows.get(at).sequence += 1),
        TIME(
                Set.of(TIME_ALTERED),
                (log, at) -> log.rows.get(at).recordedAt = "2020-01-01T00:00:00.000000Z"),
        NAME(Set.of(NAME_ALTERED), (log, at) -> log.rows.get(at).name = "FindingApproved"),
        VERSION(Set.of(NAME_ALTERED), (log, at) -> log.rows.get(at).version = "9"),
        DELETED(Set.of(EVENT_MISSING), (log, at) -> log.rows.set(at, null)),
        EXCHANGED(
                Set.of(EVENTS_EXCHANGED),
                (log, at) -> log.rows.set(at, log.rows.set(at + 3, log.rows.get(at)))),
        REPLACED(
                Set.of(EVENT_REPLACED),
                (log, at) -> log.rows.set(at, TestLog.of(1, at).rows.getFirst())),
        DELETED_AND_RENUMBERED(
                Set.of(EVENT_MISSING, EVENTS_RENUMBERED), (log, at) -> log.rows.remove((int) at)),
        INSERTED_AND_RENUMBERED(
                Set.of(EVENT_INSERTED, EVENTS_RENUMBERED, EVENT_MISSING),
                (log, at) -> {
                    log.rows.add(at, TestLog.of(1, at).rows.getFirst());
                    log.rows.removeLast();
                }),
        POSITION(Set.of(POSITION_LOST), (log, at) -> log.unplaced.add(log.rows.set(at, null))),
        UNLOGGED(
                Set.of(EVENT_UNLOGGED),
                (log, at) -> log.unplaced.add(TestLog.of(1, at).rows.getFirst())),
        ENTRY(Set.of(ENTRY_ALTERED), (log, at) -> log.entries.get(at)[60] ^= 1),
        EVENT_AND_ENTRY(
                Set.of(EVENT_AND_ENTRY_ALTERED),
                (log, at) -> {
                    log.rows.get(at).payload = bytes("{}");
                    log.entries.set(at, leaf(log, at));
                }),
        TILE(Set.of(TILE_ALTERED), (log, at) -> log.levels.getFirst().set(at, Hash.of(bytes("x")))),
        UPPER_TILE(
                Set.of(TILE_ALTERED),
                (log, at) -> log.levels.get(1).set(at % 2, Hash.of(bytes("x")))),
        EVENT_AND_TILE(
                Set.of(PAYLOAD_ALTERED, TILE_ALTERED),
                (log, at) -> {
                    log.rows.get(at).payload = bytes("{}");
                    log.levels.getFirst().set(at, Hash.ofLeaf(leaf(log, at)));
                }),
        REWRITTEN(
                Set.of(HISTORY_REWRITTEN),
                (log, at) -> {
                    log.rows.get(at).payload = bytes("{}");
                    log.sequence();
                }),
        TAIL(
                Set.of(TAIL_CUT),
                (log, at) -> {
                    log.rows.subList(at, SIZE).clear();
                    log.sequence();
                }),
        TAIL_OF_EVENTS(Set.of(EVENT_MISSING), (log, at) -> log.rows.subList(at, SIZE).clear()),
        CHECKPOINT(
                Set.of(WRONG_SIGNATURE),
                (log, at) -> log.checkpoints.set(3, altered(log.checkpoints.get(3)))),
        CHECKPOINT_OF_OTHERS(
                Set.of(UNKNOWN_KEY),
                (log, at) ->
                        log.checkpoints.set(3, log.note(SIZE, Signer.ed25519(TestLog.ORIGIN)))),
        HALF_SIGNED(
                Set.of(SIGNATURE_MISSING),
                (log, at) -> log.checkpoints.set(3, log.note(SIZE, TestLog.ED25519))),
        NO_CHECKPOINT(Set.of(CHECKPOINT_MISSING), (log, at) -> log.checkpoints.clear()),
        PAST_CHECKPOINT(
                Set.of(PAST_CHECKPOINT_WRONG),
                (log, at) -> log.checkpoints.set(at % 3, altered(log.checkpoints.get(at % 3)))),
        OLD_STATE(Set.of(ROLLED_BACK), (log, at) -> log.checkpoints.removeLast()),
        EVIDENCE(
                Set.of(EVIDENCE_ALTERED),
                (log, at) ->
                        log.evidence.values().stream().skip(at % 50).findFirst().orElseThrow()[3] ^=
                                1),
        EVIDENCE_GONE(
                Set.of(EVIDENCE_MISSING),
                (log, at) ->
                        log.evidence.remove(
                                log.evidence.keySet().stream()
                                        .skip(at % 50)
                                        .findFirst()
                                        .orElseThrow()));

        private final Set<AuditFindingKind> names;
        private final BiConsumer<TestLog, Integer> act;

        Tampering(Set<AuditFindingKind> names, BiConsumer<TestLog, Integer> act) {
            this.names = names;
            this.act = act;
        }

        private static byte[] leaf(TestLog log, int at) {
            return StoredEventLine.read(log.rows.get(at).line(0L)).leaf(TestLog.ORIGIN);
        }

        private static byte[] altered(byte[] note) {
            return new String(note, StandardCharsets.UTF_8)
                    .replaceFirst("\n(\\d+)\n", "\n$10\n")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void an_untouched_log_is_as_it_was_signed() throws IOException {
        for (int size : new int[] {1, 2, 255, 256, 257, 512, 700, 1025}) {
            TestLog log = TestLog.of(size, size);
            Report report = Fsck.of(log, TestLog.policy()).withEvidence().run();
            assertThat(report.findings()).as("size " + size).isEmpty();
            assertThat(report.exitCode()).isEqualTo(ExitCode.OK);
            assertThat(report.events()).isEqualTo(size);
            assertThat(report.evidence()).isEqualTo(log.evidence.size());
        }
    }

    @ParameterizedTest
    @EnumSource(Tampering.class)
    void whatever_is_done_is_found_and_named(Tampering tampering) throws IOException {
        var random = new Random(4);
        for (int i = 0; i < PLACES; i++) {
            TestLog log = TestLog.of(SIZE, 17);
            Checkpoint seen = Checkpoint.read(log.checkpoint());
            int at = random.nextInt(SIZE - 4);
            tampering.act.accept(log, at);

            Report report = Fsck.of(log, TestLog.policy()).remembering(seen).withEvidence().run();

            assertThat(kinds(report))
                    .as(tampering + " at " + at + ": " + told(report))
                    .isEqualTo(tampering.names);
            assertThat(report.exitCode().number()).isIn(10, 11, 12, 13, 15, 16, 17);
        }
    }

    private static Set<AuditFindingKind> kinds(Report report) {
        return report.findings().stream().map(AuditFinding::kind).collect(Collectors.toSet());
    }

    private static List<String> told(Report report) {
        return report.findings().stream().map(each -> each.sentence(Locale.of("vi"))).toList();
    }
}
