package vn.giamsat.eventlog.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.giamsat.eventlog.TestEvents.NOON;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.TestDatabase;
import vn.giamsat.eventlog.receipt.CommandReceipt;
import vn.giamsat.eventlog.receipt.RepeatedCommand;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class AppendWriterIT {

    private final TestDatabase database = TestDatabase.create();
    private final AppendWriter writer =
            new AppendWriter(database.application(), new Salts(new SplittableRandom(3)), () -> {});

    @AfterEach
    void stop() {
        writer.close();
        database.close();
    }

    @Test
    void in_a_group_only_the_guilty_request_fails() throws Exception {
        writer.start();
        writer.append(request("guilty", "key"));
        try (var group =
                blockedGroup(
                        List.of(
                                request("a", "a"),
                                request("guilty", "b"),
                                request("c", "key"),
                                request("d", "d")))) {
            List<Future<?>> answers = group.release();
            answers.get(0).get();
            assertThatThrownBy(() -> answers.get(1).get())
                    .hasCauseInstanceOf(SequenceConflict.class);
            assertThatThrownBy(() -> answers.get(2).get())
                    .hasCauseInstanceOf(RepeatedCommand.class);
            answers.get(3).get();
        }
        assertThat(database.number("select count(*) from log.event")).isEqualTo(4);
        assertThat(
                        database.number(
                                "select count(*) from log.receipt where idempotency_key in ('a', 'd')"))
                .isEqualTo(2);
    }

    @Test
    void closing_answers_who_is_waiting_and_refuses_who_comes_later() throws Exception {
        writer.start();
        try (var group =
                        blockedGroup(
                                List.of(request("a", "a"), request("b", "b"), request("c", "c")));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> closing = threads.submit(writer::close);
            for (Future<?> answer : group.release()) {
                answer.get();
            }
            closing.get();
        }
        assertThat(
                        database.number(
                                "select count(*) from log.event where aggregate_id in ('a', 'b', 'c')"))
                .isEqualTo(3);
        assertThatThrownBy(() -> writer.append(request("d", "d")))
                .isInstanceOf(AppendRefused.class);
    }

    @Test
    void a_broken_connection_fails_the_waiting_requests_and_later_ones_succeed() throws Exception {
        writer.start();
        try (var group = blockedGroup(List.of())) {
            database.execute(
                    """
                    select pg_terminate_backend(pid) from pg_stat_activity
                     where usename = 'giamsat_app' and wait_event_type = 'Lock'
                    """);
            assertThatThrownBy(group::blocked).hasCauseInstanceOf(OutcomeUnknown.class);
        }
        writer.append(request("later", "later"));
        assertThat(database.number("select count(*) from log.event where aggregate_id = 'later'"))
                .isEqualTo(1);
    }

    private AppendRequest request(String aggregate, String key) {
        var row =
                new EventRow(
                        "Note",
                        aggregate,
                        0,
                        aggregate + "/" + key,
                        "test.noted",
                        "1",
                        NOON,
                        new byte[] {1},
                        new byte[] {2});
        return new AppendRequest(
                List.of(row),
                List.of(new CommandReceipt(key, "hash", aggregate, 0, NOON)),
                List.of());
    }

    /** Makes the writer wait for a lock, so that the requests behind it surely go as one group. */
    private BlockedGroup blockedGroup(List<AppendRequest> requests) throws Exception {
        return new BlockedGroup(requests);
    }

    private final class BlockedGroup implements AutoCloseable {

        private final Connection holder = database.asApplication();
        private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        private final Future<?> first;
        private final List<Future<?>> answers = new ArrayList<>();

        BlockedGroup(List<AppendRequest> requests) throws Exception {
            holder.setAutoCommit(false);
            try (var statement = holder.createStatement()) {
                statement.execute("insert into log.claim values ('space', 'key', 'holder')");
            }
            var claim = new HeldClaim(new Claim("space", "key"), "first");
            first =
                    threads.submit(
                            () ->
                                    writer.append(
                                            new AppendRequest(
                                                    request("first", "first").events(),
                                                    List.of(),
                                                    List.of(claim))));
            Awaitility.await()
                    .until(
                            () ->
                                    database.number(
                                                    """
                    select count(*) from pg_stat_activity where usename = 'giamsat_app' and wait_event_type = 'Lock'
                    """)
                                            == 1);
            requests.forEach(request -> answers.add(threads.submit(() -> writer.append(request))));
            Awaitility.await().until(() -> writer.waiting() == requests.size());
        }

        List<Future<?>> release() throws Exception {
            holder.rollback();
            first.get();
            return answers;
        }

        void blocked() throws Exception {
            first.get();
        }

        @Override
        public void close() throws Exception {
            holder.rollback();
            holder.close();
            threads.close();
        }
    }
}
