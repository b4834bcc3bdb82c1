package vn.giamsat.view.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.event.DocumentType;
import vn.giamsat.event.EvidenceFile;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.SuperiorDirected;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.Story;
import vn.giamsat.view.ViewDatabase;
import vn.giamsat.view.read.InvalidCursor;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.search.entry.SearchKind;
import vn.giamsat.view.search.words.Passage;
import vn.giamsat.view.search.words.Segment;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

class SearchIT {

    private static final PageRequest MANY = PageRequest.first(100);
    private static final QuerySide VIEWS = new ViewDatabase().feed(story()).querySide();

    private static Story story() {
        return Story.of(
                Doan1377.unit(),
                Doan1377.founded(),
                Doan1377.opened(),
                finding("K1", "Việc quản lý đất đai ở xã Hoà Phú chưa chặt chẽ"),
                finding("K2", "Chưa kiểm tra, giám sát thường xuyên xã Hòa Bình"),
                finding("K3", "Kiểm tra việc chi tiêu; tiếp dân đúng định kỳ"),
                finding("K4", "\u201cThủy lợi\u201d nội đồng: thuỷ lợi phí thu chưa đủ"),
                finding(
                        "K5",
                        "Theo TB-45, QĐ-05/TU chi 1.500.000 đồng sai quy chế, quy chế làm việc; sát bên giám"),
                new SuperiorDirected(
                        Doan1377.CASE,
                        Doan1377.ISSUER,
                        Doan1377.document(DocumentType.OFFICIAL_LETTER, "0123-CV/UBKTTW", null),
                        "đôn đốc",
                        null,
                        null),
                new EvidenceAdded(
                        Doan1377.CASE,
                        id("ledger"),
                        new EvidenceFile("0".repeat(64), 1, "text/csv", "sổ-quỹ_2023.xlsx"),
                        "số dư cuối kỳ",
                        null,
                        null));
    }

    private static FindingRecorded finding(String reference, String text) {
        return new FindingRecorded(
                Doan1377.CASE,
                id(reference),
                FindingKind.LIMITATION,
                Doan1377.says(reference, text),
                null,
                List.of(),
                null,
                null);
    }

    private static SearchResult find(String typed) {
        return VIEWS.search().find(typed, SearchFilter.NONE, Scope.everything(), null, MANY);
    }

    private static String found(String typed) {
        return find(typed).items().stream()
                .map(SearchIT::title)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String title(Hit hit) {
        return hit.title().stream().map(Segment::text).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "quan ly dat dai; K1",
                "QUẢN LÝ ĐẤT ĐAI; K1",
                "hòa phú; K1",
                "hoà phú; K1",
                "hoa; K1, K2",
                "thuy loi; K4",
                "thuỷ lợi; K4",
                "kiem tra; K2, K3",
                "\"kiem tra giam sat\"; K2",
                "\"tra kiem\"; ~~",
                "kiểm tra -\"giám sát\"; K3",
                "kiểm tra -giám -tiếp; ~~",
                "đất hoặc tiếp; K1, K3",
                "K3; K3",
                "so quy; sổ-quỹ_2023.xlsx",
                "sổ-quỹ_2023; sổ-quỹ_2023.xlsx",
                "soquy2023xlsx; sổ-quỹ_2023.xlsx",
                "TB45; K5",
                "TB-45; K5",
                "QD05TU; K5",
                "1500000; K5",
                "đồng -TB45; K4",
                "\"123cvubkttw\"; Công văn 0123-CV/UBKTTW",
                "đất hoặc 0123; Công văn 0123-CV/UBKTTW, K1",
                "\"sai quy che\"; K5",
                "\"sai quy che lam\"; ~~",
                "\"k1 viec\"; ~~",
            })
    void words_are_found_as_they_were_meant(String typed, String titles) {
        SearchResult result = find(typed);

        assertThat(result.near() ? "" : found(typed)).isEqualTo(titles);
    }

    /** Neither the case nor its unit has all of these words; the finding at the end has. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "châu thành quy chế; 1",
                "chau thanh 09-QC/TU; 1",
                "\"huyện ủy châu thành\" thực hiện; 1",
                "châu thành quy chế -giám; 1",
                "tân trụ quy chế; 0",
                "châu thành quy chế -thực; 0",
                "tân trụ quy chế hoặc châu thành thực hiện; 1",
            })
    void a_case_is_found_by_words_of_its_unit_together_with_its_own(String typed, int cases) {
        SearchResult result = find(typed);

        assertThat(result.near() ? Map.of() : result.counts())
                .isEqualTo(cases == 0 ? Map.of() : Map.of(SearchKind.CASE, (long) cases));
    }

    @Test
    void decomposed_letters_find_the_same() {
        assertThat(found(Normalizer.normalize("đất đai xã Hoà", Normalizer.Form.NFD)))
                .isEqualTo("K1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123-CV/UBKTTW", "0123-CV/UBKTTW", "123/CV-UBKTTW", "123 CV UBKTTW -1377", "0123",
                "123-cv/ubkt", "123CV/UBKTTW", "123cvubkttw", "0123CV", "công văn 0123-CV"
            })
    void a_document_is_found_by_its_number_in_every_spelling(String typed) {
        String titles = typed.startsWith("123 ") ? "" : "Công văn 0123-CV/UBKTTW";

        assertThat(find(typed).near() ? "" : found(typed)).isEqualTo(titles);
    }

    @ParameterizedTest
    @CsvSource({
        "văn 0123, Công văn 0123-CV/UBKTTW",
        "đất 0123, ''",
        "văn -0123, Đoàn giám sát 1377"
    })
    void the_other_words_must_be_there_too(String typed, String titles) {
        SearchResult result = find(typed);

        assertThat(result.near() ? "" : found(typed)).isEqualTo(titles);
    }

    @Test
    void a_number_is_found_in_running_text_too() {
        assertThat(find("9-QC/TU").items())
                .extracting(Hit::kind)
                .containsExactlyInAnyOrder(SearchKind.CASE, SearchKind.DELEGATION);
    }

    @ParameterizedTest
    @CsvSource({"quna ly, K1", "'\"quna ly dat\"', K1", "thuogn xuyen, K2", "dinnh ki, K3"})
    void what_is_spelt_alike_is_offered_as_such(String typed, String title) {
        SearchResult result = find(typed);

        assertThat(result.near()).isTrue();
        assertThat(result.items()).extracting(SearchIT::title).containsExactly(title);
    }

    @Test
    void what_is_like_nothing_finds_nothing() {
        SearchResult result = find("xylophon");

        assertThat(result.items()).isEmpty();
        assertThat(result.counts()).isEmpty();
        assertThat(find("124-CV/UBKTTW").items()).isEmpty();
    }

    @Test
    void what_is_found_is_marked_with_its_accents() {
        Hit hit = find("\"dat dai\" hoa").items().getFirst();

        assertThat(hit.excerpts()).hasSize(1);
        assertThat(hit.excerpts().getFirst().place()).isEqualTo(Passage.Place.TEXT);
        assertThat(hit.excerpts().getFirst().segments())
                .containsExactly(
                        new Segment("Việc quản lý ", false),
                        new Segment("đất đai", true),
                        new Segment(" ở xã ", false),
                        new Segment("Hoà", true),
                        new Segment(" Phú chưa chặt chẽ", false));
        assertThat(hit.matter().unitName()).isEqualTo("Ban Thường vụ Huyện ủy Châu Thành");
        assertThat(hit.matter().delegationName()).isEqualTo("Đoàn giám sát 1377");
    }

    @Test
    void what_fits_best_comes_first_and_counts_are_by_kind() {
        SearchResult result = find("châu thành hoặc 1377");

        assertThat(result.items()).extracting(Hit::kind).startsWith(SearchKind.UNIT);
        assertThat(result.counts())
                .containsEntry(SearchKind.UNIT, 1L)
                .containsEntry(SearchKind.DELEGATION, 1L)
                .containsEntry(SearchKind.DOCUMENT, 1L);
    }

    @Test
    void what_stands_in_the_title_comes_first_then_what_stands_side_by_side() {
        assertThat(find("giam sat").items())
                .extracting(SearchIT::title)
                .containsExactly("Đoàn giám sát 1377", "K2", "K5");
        assertThat(find("quy che").items().getFirst().kind()).isNotEqualTo(SearchKind.FINDING);
    }

    @Test
    void filters_narrow_what_is_found_and_counts_stay() {
        SearchFilter files = filter(Set.of(SearchKind.EVIDENCE, SearchKind.DOCUMENT), null, null);
        SearchResult result =
                VIEWS.search().find("so hoặc 1377", files, Scope.everything(), null, MANY);

        assertThat(result.items())
                .extracting(Hit::kind)
                .containsExactlyInAnyOrder(SearchKind.EVIDENCE, SearchKind.DOCUMENT);
        assertThat(result.counts()).containsKey(SearchKind.DELEGATION);
        assertThat(
                        foundWith(
                                new SearchFilter(
                                        Set.of(), Doan1377.DELEGATION, null, null, null, null)))
                .isEqualTo(4);
        assertThat(foundWith(new SearchFilter(Set.of(), null, Doan1377.CASE, null, null, null)))
                .isEqualTo(4);
        assertThat(foundWith(new SearchFilter(Set.of(), null, null, Doan1377.UNIT, null, null)))
                .isEqualTo(4);
        assertThat(foundWith(new SearchFilter(Set.of(), id("x"), null, null, null, null))).isZero();
        Instant third = Instant.parse("2024-04-15T01:00:05Z");
        assertThat(foundWith(filter(Set.of(), third, null))).isEqualTo(2);
        assertThat(foundWith(filter(Set.of(), null, third))).isEqualTo(2);
    }

    private static SearchFilter filter(Set<SearchKind> kinds, Instant from, Instant before) {
        return new SearchFilter(kinds, null, null, null, from, before);
    }

    private static int foundWith(SearchFilter filter) {
        String findings = "K1 or K2 or K3 or K4";
        return VIEWS.search().find(findings, filter, Scope.everything(), null, MANY).items().size();
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        List<String> titles = new ArrayList<>();
        String cursor = null;
        do {
            SearchResult piece =
                    VIEWS.search()
                            .find(
                                    "K1 or K2 or K3 or K4",
                                    SearchFilter.NONE,
                                    Scope.everything(),
                                    null,
                                    new PageRequest(1, cursor));
            assertThat(piece.counts()).containsEntry(SearchKind.FINDING, 4L);
            piece.items().forEach(hit -> titles.add(title(hit)));
            cursor = piece.nextCursor();
        } while (cursor != null);

        assertThat(titles).containsExactly("K4", "K3", "K2", "K1");
        assertThatExceptionOfType(InvalidCursor.class)
                .isThrownBy(
                        () ->
                                VIEWS.search()
                                        .find(
                                                "K1",
                                                SearchFilter.NONE,
                                                Scope.everything(),
                                                null,
                                                new PageRequest(1, "x")));
    }
}
