package vn.giamsat.view.fold.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import vn.giamsat.view.Chronicle;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.Story;
import vn.giamsat.view.ViewDatabase;
import vn.giamsat.view.casefile.CaseFileView;
import vn.giamsat.view.fold.Fold;
import vn.giamsat.view.fold.LostEvent;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.fold.table.RowJson;

import java.util.List;

class ViewWriterIT {

    private static final List<RecordedEvent> EVENTS = Chronicle.whole().events();
    private static final ViewDatabase WHOLE = new ViewDatabase().feed(Chronicle.whole());

    private final ViewDatabase database = new ViewDatabase();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void smaller_batches_give_the_same_tables(int batch) {
        assertSameTables(database.feed(EVENTS, batch));
    }

    @Test
    void a_batch_delivered_twice_gives_the_same_tables() {
        assertSameTables(database.feed(EVENTS, 1000).feed(EVENTS, 1000).feed(EVENTS, 4));
    }

    @Test
    void batches_that_overlap_give_the_same_tables() {
        database.feed(EVENTS.subList(0, 12), 1000).feed(EVENTS.subList(5, 20), 1000);

        assertSameTables(database.feed(EVENTS, 1000));
    }

    @Test
    void a_crash_before_the_commit_leaves_nothing_behind() {
        database.feed(EVENTS.subList(0, 10), 1000);
        List<String> before = database.versions("case_file");

        QuerySide.views()
                .forEach(
                        view ->
                                database.transaction()
                                        .executeWithoutResult(
                                                status -> {
                                                    database.writer(view)
                                                            .write(-1, EVENTS, EVENTS.size() - 1L);
                                                    status.setRollbackOnly();
                                                }));

        assertThat(database.versions("case_file")).isEqualTo(before);
        assertSameTables(database.feed(EVENTS, 1000));
    }

    /** Two batches, so that rows are loaded and ended too. */
    @Test
    void a_crash_between_any_two_statements_gives_the_same_tables_in_the_end() {
        List<RecordedEvent> first = EVENTS.subList(0, 14);
        List<RecordedEvent> second = EVENTS.subList(14, EVENTS.size());
        int statement = 1;
        boolean crashed = true;
        while (crashed) {
            ViewDatabase broken = new ViewDatabase().feed(first, 1000);
            crashed = false;
            for (View<?> view : QuerySide.views()) {
                CrashAt crash = new CrashAt(statement, broken.source());
                crashed |= crashes(view, second, crash);
            }
            assertSameTables(broken.feed(second, 1000));
            statement++;
        }
        assertThat(statement).as("statements of a batch").isGreaterThan(6);
    }

    private static boolean crashes(View<?> view, List<RecordedEvent> batch, CrashAt crash) {
        JdbcTemplate jdbc = new JdbcTemplate(crash);
        ViewWriter<?> writer =
                new ViewWriter<>(view, jdbc, new RowJson(), new Progress(JdbcClient.create(jdbc)));
        TransactionTemplate transaction =
                new TransactionTemplate(new JdbcTransactionManager(crash));
        try {
            transaction.executeWithoutResult(
                    status ->
                            writer.write(
                                    batch.getFirst().position() - 1,
                                    batch,
                                    batch.getLast().position()));
            return false;
        } catch (DataAccessException | TransactionException e) {
            assertThat(crash.hasCrashed()).isTrue();
            return true;
        }
    }

    @Test
    void what_is_stored_is_what_the_fold_says_in_memory() {
        QuerySide.views().forEach(view -> assertStoredAsFolded(view));
    }

    private static <R extends Record> void assertStoredAsFolded(View<R> view) {
        List<R> folded = Fold.fromNothing(view).apply(EVENTS).rows();

        assertThat(WHOLE.current(view)).containsExactlyInAnyOrderElementsOf(folded);
    }

    @Test
    void a_missing_row_is_loud_and_moves_nothing() {
        List<RecordedEvent> orphan = Story.of(Doan1377.announced()).events();

        assertThatExceptionOfType(LostEvent.class)
                .isThrownBy(() -> database.write(new CaseFileView(), orphan))
                .withMessageContaining("case_file")
                .withMessageContaining(Doan1377.CASE.toString())
                .withMessageContaining("position 0");
        assertThat(database.querySide().positionOf("case_file")).isEqualTo(-1);
    }

    @Test
    void versions_of_a_row_follow_each_other_without_a_gap() {
        assertThat(WHOLE.gaps("case_file")).isEmpty();
        assertThat(WHOLE.versions("case_file")).hasSizeGreaterThan(6);
    }

    private static void assertSameTables(ViewDatabase other) {
        for (String view : QuerySide.viewNames()) {
            assertThat(other.versions(view)).as(view).isEqualTo(WHOLE.versions(view));
        }
    }
}
