package vn.giamsat.view.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.search.index.Searched.CASE;
import static vn.giamsat.view.search.index.Searched.DELEGATION;
import static vn.giamsat.view.search.index.Searched.FINDING;
import static vn.giamsat.view.search.index.Searched.SHOWN;
import static vn.giamsat.view.search.index.Searched.amended;
import static vn.giamsat.view.search.index.Searched.words;

import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.event.DecisionRecorded;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.unit.event.UnitRenamed;
import vn.giamsat.view.Chronicle;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.SampleEvents;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;
import vn.giamsat.view.search.entry.SearchEntryRow;
import vn.giamsat.view.search.entry.SearchKind;
import vn.giamsat.view.search.words.Tokenizer;

import java.util.List;
import java.util.stream.Stream;

class SearchEntryViewTests {

    private static Fold<SearchEntryRow> fold(Story story) {
        return Fold.fromNothing(new SearchEntryView()).apply(story.events());
    }

    private static Stream<SearchEntryRow> ofKind(SearchKind kind, Story story) {
        return fold(story).rows().stream().filter(row -> row.kind() == kind);
    }

    @Test
    void a_finding_is_found_in_its_present_words() {
        SearchEntryRow row =
                fold(Story.of(Doan1377.opened(), Doan1377.finding(), SHOWN, amended("Lời văn sau")))
                        .row(FINDING);

        assertThat(words(row.wording())).contains("loi van sau").doesNotContain("han che");
        assertThat(row.inspection()).isEqualTo(Doan1377.CASE);
        assertThat(row.about()).isEqualTo(Doan1377.FINDING);
    }

    @Test
    void a_case_is_found_by_what_was_done_in_it() {
        Story story = Searched.concluded();
        SearchEntryRow row = fold(story).row(CASE);

        assertThat(Tokenizer.plain(row.wording().title())).isEqualTo("thuc hien quy che 09 qc tu");
        assertThat(row.wording().heading()).contains("9qctu_");
        assertThat(words(row.wording()))
                .contains("huyen chau thanh", "ghi chep noi bo", "du thao", "de xuat", "tom tat");
    }

    @Test
    void a_delegation_is_found_by_its_people_also_by_who_left() {
        Story story = Searched.left();
        SearchEntryRow row = fold(story).row(DELEGATION);

        assertThat(words(row.wording())).contains("pham van bon", "noi dung", "ban thuong vu");
    }

    @Test
    void a_document_is_one_entry_in_its_matter_however_often_it_is_named() {
        Story story = Chronicle.whole();

        assertThat(ofKind(SearchKind.DOCUMENT, story).map(row -> row.wording().title()))
                .containsExactlyInAnyOrder(
                        "Quyết định 1377-QĐ/TU",
                        "Thông báo 45-TB/TU ngày 28/06/2024",
                        "Thông báo 420");
    }

    @Test
    void a_number_recorded_wrongly_is_found_no_more() {
        Document wrong = Doan1377.founded().decision();
        Document right = Doan1377.document(DocumentType.DECISION, "1378-QĐ/TU", null);
        Story story =
                Story.of(
                        Doan1377.founded(),
                        new DecisionRecorded(Doan1377.DELEGATION, right, wrong, "ghi nhầm"));

        assertThat(ofKind(SearchKind.DOCUMENT, story).map(row -> row.wording().title()))
                .containsExactly("Quyết định 1378-QĐ/TU");
    }

    @Test
    void a_unit_is_found_under_all_its_names() {
        Story story =
                Story.of(
                        Doan1377.unit(),
                        new UnitRenamed(
                                Doan1377.UNIT,
                                "Đảng ủy xã Tầm Vu",
                                null,
                                "sắp xếp",
                                null,
                                null,
                                "Ban Thường vụ Huyện ủy Châu Thành"));
        SearchEntryRow row = fold(story).rows().getFirst();

        assertThat(Tokenizer.plain(row.wording().title())).startsWith("dang uy xa tam vu");
        assertThat(words(row.wording())).contains("huyen uy chau thanh", "long an");
    }

    @Test
    void what_changes_no_words_changes_no_entry() {
        Story story = Chronicle.upToFindings();
        SearchEntryView view = new SearchEntryView();

        assertThat(Stream.of(Doan1377.delivered(), Doan1377.announced(), SHOWN))
                .allSatisfy(
                        event -> {
                            Story more = Chronicle.upToFindings().then(event);
                            assertThat(fold(more).rows())
                                    .containsExactlyElementsOf(fold(story).rows());
                        });
        assertThat(view.keysOf(Story.of(Doan1377.delivered()).events().getFirst()))
                .as("the notice, which units find from then on")
                .hasSize(1);
    }

    @Test
    void every_event_is_either_found_or_says_nothing() {
        SearchEntryView view = new SearchEntryView();

        assertThat(
                        Story.of(SampleEvents.all().toArray(vn.giamsat.event.DomainEvent[]::new))
                                .events())
                .allSatisfy(recorded -> assertThat(view.keysOf(recorded)).doesNotHaveDuplicates());
    }

    @Test
    void words_are_kept_once_and_numbers_are_no_words() {
        List<SearchWordRow> rows =
                Fold.fromNothing(new SearchWordView())
                        .apply(Story.of(Doan1377.unit(), Doan1377.founded()).events())
                        .rows();

        assertThat(rows)
                .extracting(SearchWordRow::word)
                .doesNotHaveDuplicates()
                .contains("chau", "thanh", "quyet", "qd")
                .doesNotContain("1377", "09");
    }
}
