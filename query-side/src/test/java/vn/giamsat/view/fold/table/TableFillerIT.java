package vn.giamsat.view.fold.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.giamsat.view.Chronicle;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.ViewDatabase;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

class TableFillerIT {

    private static final List<RecordedEvent> EVENTS = Chronicle.whole().events();
    private static final ViewDatabase EXPECTED = new ViewDatabase().feed(EVENTS, 1000);

    private final ViewDatabase database = new ViewDatabase();
    private final AtomicInteger searches = new AtomicInteger();

    /** Rows that are not kept in memory must be found in the table and ended there. */
    @ParameterizedTest
    @CsvSource({"1000, 0", "7, 0", "7, 3", "1, 1", "7, 1000"})
    void however_little_is_kept_the_table_says_what_the_live_one_says(int batch, int kept) {
        for (View<?> view : QuerySide.views()) {
            fill(view, batch, kept);
            assertThat(database.versions(view.name()))
                    .as(view.name())
                    .isEqualTo(EXPECTED.versions(view.name()));
        }
        assertThat(searches.get() > 0)
                .as("rows were looked for")
                .isEqualTo(kept < 1000 && batch < 1000);
    }

    @Test
    void a_view_that_says_so_touches_a_row_once() {
        List<View<?>> once =
                QuerySide.views().stream().filter(View::touchesOnce).collect(Collectors.toList());
        assertThat(once).extracting(View::name).containsExactly("timeline");
        for (View<?> view : once) {
            assertThat(EVENTS.stream().flatMap(event -> view.keysOf(event).stream()))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    private <R extends Record> void fill(View<R> view, int batch, int kept) {
        TableFiller<R> filler =
                new TableFiller<>(
                        view,
                        view.name(),
                        new JdbcTemplate(database.source()),
                        new RowJson(),
                        kept,
                        searches::incrementAndGet);
        for (int from = 0; from < EVENTS.size(); from += batch) {
            filler.take(EVENTS.subList(from, Math.min(from + batch, EVENTS.size())));
        }
        filler.finish();
    }
}
