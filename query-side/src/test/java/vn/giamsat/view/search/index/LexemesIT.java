package vn.giamsat.view.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.view.Chronicle;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.ViewDatabase;
import vn.giamsat.view.fold.Fold;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.search.entry.SearchEntryRow;
import vn.giamsat.view.search.words.Wording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class LexemesIT {

    private static final String OF_POSTGRESQL =
            """
            select (setweight(to_tsvector('simple', :heading), 'A') || to_tsvector('simple', :words))::text
            """;

    /** PostgreSQL would cut a pair in two; this it does not cut. */
    private static final String JOINED = "x0x";

    private final ViewDatabase database = new ViewDatabase();
    private final JdbcClient jdbc = JdbcClient.create(database.source());

    @Test
    void the_words_of_every_entry_are_stored_as_postgresql_would_have_cut_them() {
        assertStoredAsPostgresqlWouldHaveIt(Chronicle.whole().events(), 10);
    }

    /** More words than places, a word more often than it is counted, one that is too long. */
    @Test
    void the_limits_are_those_of_postgresql() {
        String often = "kiem tra ".repeat(300);
        String many =
                IntStream.range(0, 9_000).mapToObj(i -> "số " + i).collect(Collectors.joining(" "));
        String tooLong = "dài".repeat(700) + " ngắn 05/QĐ-UBKTTW 𝐀 漢字";
        for (String text : List.of(often, many, tooLong)) {
            assertStoredAsPostgresqlWouldHaveIt(
                    Story.of(Doan1377.unit(), Doan1377.founded(), Doan1377.opened(), found(text))
                            .events(),
                    4);
        }
    }

    private void assertStoredAsPostgresqlWouldHaveIt(List<RecordedEvent> events, int atLeast) {
        SearchEntryView view = new SearchEntryView();
        ViewDatabase fresh = new ViewDatabase();
        fresh.write(view, events);
        List<SearchEntryRow> rows = Fold.fromNothing(view).apply(events).rows();
        List<String> expected =
                rows.stream().map(row -> inOrder(ofPostgresql(row.wording()))).sorted().toList();

        List<String> stored =
                JdbcClient.create(fresh.source())
                        .sql("select found_by::text from view.search_entry where until is null")
                        .query(String.class)
                        .list();

        assertThat(rows).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(stored.stream().map(LexemesIT::inOrder).sorted().toList()).isEqualTo(expected);
    }

    private static String inOrder(String words) {
        return Stream.of(words.split(" ")).sorted().collect(Collectors.joining(" "));
    }

    private static FindingRecorded found(String text) {
        return new FindingRecorded(
                Doan1377.CASE,
                Doan1377.FINDING,
                FindingKind.LIMITATION,
                Doan1377.says("L0", text),
                null,
                List.of(),
                null,
                null);
    }

    private String ofPostgresql(Wording wording) {
        return jdbc.sql(OF_POSTGRESQL)
                .param("heading", joined(wording.heading()))
                .param("words", joined(wording.words()))
                .query(String.class)
                .single()
                .replace(JOINED, "_");
    }

    private static String joined(List<String> words) {
        return String.join(" ", words).replace("_", JOINED);
    }
}
