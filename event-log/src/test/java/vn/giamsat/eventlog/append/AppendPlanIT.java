package vn.giamsat.eventlog.append;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.eventlog.TestDatabase;
import vn.giamsat.eventlog.TestEvents;
import vn.giamsat.eventlog.receipt.CommandReceipt;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What a session does that began to write while the log was empty. */
class AppendPlanIT {

    private static final String ROWS_READ_BY_SCANS =
            "select seq_tup_read from pg_stat_xact_user_tables where relid = 'log.event'::regclass";

    private final TestDatabase database = TestDatabase.create();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void an_append_never_reads_the_whole_log() throws Exception {
        var append = new AppendStatement(new Salts(new SplittableRandom(5)));
        try (Connection connection = database.asApplication();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int sequence = 0; sequence < 40; sequence++) {
                append.execute(connection, requests(sequence));
                try (var rows = statement.executeQuery(ROWS_READ_BY_SCANS)) {
                    rows.next();
                    assertThat(rows.getLong(1)).isZero();
                }
                connection.commit();
            }
        }
    }

    /** So many that it would be cheaper to read the table, as small as it is at first. */
    private static List<AppendRequest> requests(long sequence) {
        return IntStream.range(0, 8)
                .mapToObj(aggregate -> request("note-" + aggregate, sequence))
                .toList();
    }

    private static AppendRequest request(String aggregate, long sequence) {
        byte[] empty = "{}".getBytes(StandardCharsets.UTF_8);
        String id = aggregate + "/" + sequence;
        var row =
                new EventRow(
                        "Note",
                        aggregate,
                        sequence,
                        id,
                        "test.noted",
                        "1",
                        TestEvents.NOON,
                        empty,
                        empty);
        var receipt = new CommandReceipt(id, "hash", aggregate, sequence, TestEvents.NOON);
        return new AppendRequest(List.of(row), List.of(receipt), List.of());
    }
}
