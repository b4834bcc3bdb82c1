package vn.giamsat.eventlog.read;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.eventlog.TestEvents.NOON;
import static vn.giamsat.eventlog.TestEvents.noted;

import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.Noted;
import vn.giamsat.eventlog.TestLog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reading the log without a processor. */
class LogReadsIT {

    private static final TestLog TEST = TestLog.create();
    private static final EventLog LOG = TEST.node();
    private static final Set<Class<?>> NOTED = Set.of(Noted.class);
    private static final Set<Class<?>> NONE = Set.of();

    /** What is read, without its times. */
    private record Read(
            long position, String id, String aggregate, long sequence, Map<String, String> said) {}

    @BeforeAll
    static void four_events_of_which_one_is_marked() throws Exception {
        LOG.eventStore()
                .publish(
                        noted("a", 0),
                        with(noted("b", 0), Map.of("draft", "yes")),
                        with(noted("a", 1), Map.of("draft", "no", "other", "\"draft\":\"yes\"")),
                        noted("a", 2));
        assertThat(LOG.positions().await("a", 2, Duration.ofMinutes(1))).hasValue(3);
    }

    @AfterAll
    static void stop() {
        TEST.close();
    }

    @Test
    void of_metadata_only_what_was_asked_for_is_told() {
        assertThat(reads("draft").between(-1, 1, NOTED, drafts(NONE)))
                .containsExactly(
                        new Read(0, "a/0", "a", 0, Map.of()),
                        new Read(1, "b/0", "b", 0, Map.of("draft", "yes")));
        assertThat(reads("actor").between(2, 9, NOTED, drafts(NONE)))
                .containsExactly(new Read(3, "a/2", "a", 2, Map.of("actor", "an")));
    }

    @Test
    void of_other_kinds_those_that_are_marked_are_told() {
        assertThat(reads("draft").between(-1, 3, NONE, drafts(NOTED)))
                .containsExactly(new Read(1, "b/0", "b", 0, Map.of("draft", "yes")));
        assertThat(reads("draft").between(1, 3, NONE, drafts(NOTED))).isEmpty();
    }

    @Test
    void nothing_is_told_of_kinds_nobody_wants() {
        assertThat(reads("draft").between(-1, 3, NONE, drafts(NONE))).isEmpty();
        assertThat(reads("draft").between(-1, 3, Set.of(String.class), drafts(NONE))).isEmpty();
    }

    @Test
    void some_aggregates_are_told_in_the_order_of_the_log() {
        assertThat(reads("none").ofAggregates(List.of("b", "a"), 2))
                .extracting(Read::id)
                .containsExactly("a/0", "b/0", "a/1");
    }

    private static MetadataFilter drafts(Set<Class<?>> kinds) {
        return new MetadataFilter(kinds, "draft", "yes");
    }

    private static LogReads<Read> reads(String metadata) {
        return LOG.reads(Set.of(metadata), LogReadsIT::read);
    }

    private static Read read(
            long position,
            String id,
            Instant recordedAt,
            String aggregate,
            long sequence,
            Map<String, String> said,
            Object payload) {
        assertThat(payload).isEqualTo(new Noted(aggregate + " " + sequence));
        assertThat(recordedAt).isEqualTo(NOON);
        return new Read(position, id, aggregate, sequence, said);
    }

    private static DomainEventMessage<?> with(
            DomainEventMessage<Noted> event, Map<String, String> metadata) {
        return event.withMetaData(metadata);
    }
}
