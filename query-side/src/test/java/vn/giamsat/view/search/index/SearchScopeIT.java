package vn.giamsat.view.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.unit.event.UnitRenamed;
import vn.giamsat.view.Chronicle;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.Story;
import vn.giamsat.view.ViewDatabase;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.search.entry.SearchKind;
import vn.giamsat.view.search.words.Passage;
import vn.giamsat.view.search.words.Segment;

import java.util.Set;

/** Nobody finds, counts or has marked what they may not read, now or then. */
class SearchScopeIT {

    private static final Scope UNIT = Scope.units(Set.of(Doan1377.UNIT));
    private static final Scope STRANGER = Scope.units(Set.of(id("another unit")));
    private static final Scope MEMBER = Scope.delegations(Set.of(Doan1377.DELEGATION));
    private static final Story STORY = Chronicle.whole();
    private static final long OPENED = Chronicle.upToAnnouncement().last();
    private static final long SHOWN = Chronicle.upToFindings().last() - 1;
    private static final long AMENDED = SHOWN + 1;
    private static final long END = STORY.last();
    private static final QuerySide VIEWS =
            new ViewDatabase()
                    .feed(
                            STORY.then(
                                    new UnitRenamed(
                                            Doan1377.UNIT,
                                            "Đảng ủy xã Tầm Vu",
                                            null,
                                            "sắp xếp",
                                            null,
                                            null,
                                            "Ban Thường vụ Huyện ủy Châu Thành"),
                                    new FindingAmended(
                                            Doan1377.CASE,
                                            Chronicle.HIDDEN_FINDING,
                                            FindingKind.LIMITATION,
                                            Doan1377.says("K9", "Lời văn mới hẳn"),
                                            "viết lại")))
                    .querySide();

    private static SearchResult find(String typed, Scope scope, @Nullable Long asOf) {
        return VIEWS.search().find(typed, SearchFilter.NONE, scope, asOf, PageRequest.first(100));
    }

    /** Exactly: nothing that is only spelt alike. */
    private static long count(String typed, Scope scope, @Nullable Long asOf) {
        SearchResult result = find(typed, scope, asOf);
        assertThat(result.counts().values().stream().mapToLong(n -> n).sum())
                .isEqualTo(result.items().size());
        return result.near() ? 0 : result.items().size();
    }

    @ParameterizedTest
    @CsvSource({
        "L0 hạn chế, 1",
        "chưa cho xem, 0",
        "ba xã chịu thiệt, 0",
        "ghi chép nội bộ, 0",
        "dự thảo, 0",
        "đề xuất nội bộ, 0",
        "gathered, 0",
        "self-report, 1",
        "tóm tắt, 1",
        "củng cố đội ngũ, 1",
        "đã thực hiện, 1",
        "first response, 1",
        "hỗ trợ nguồn lực, 1",
        "45-TB/TU, 1",
        "1377-QĐ/TU, 1",
        "Đoàn giám sát 1377, 1",
        "Tầm Vu, 2",
        "nội dung, 0",
        "Phạm Văn Bốn, 0",
    })
    void a_unit_finds_what_was_shown_to_it_and_nothing_else(String typed, int hits) {
        assertThat(count(typed, UNIT, null)).isEqualTo(hits);
        assertThat(count(typed, Scope.everything(), null))
                .isGreaterThanOrEqualTo(typed.equals("L0 hạn chế") ? 0 : 1);
        assertThat(count(typed, MEMBER, null)).isEqualTo(count(typed, Scope.everything(), null));
    }

    @Test
    void the_words_the_unit_was_shown_are_marked_for_it_and_no_others() {
        Hit hit = find("\"hạn chế\"", UNIT, null).items().getFirst();

        assertThat(hit.inside()).isFalse();
        assertThat(hit.toString()).contains("Hạn chế").doesNotContain("chưa cho xem");
        assertThat(find("chưa cho xem", MEMBER, null).items().getFirst().inside()).isTrue();
    }

    @Test
    void a_consequence_is_found_in_the_words_the_unit_was_shown() {
        Hit hit = find("that thoat 120 trieu", UNIT, null).items().getFirst();

        assertThat(hit.excerpts())
                .extracting(excerpt -> excerpt.place())
                .containsExactly(Passage.Place.CONSEQUENCE);
        assertThat(count("thất thoát 120 triệu", STRANGER, null)).isZero();
        assertThat(count("thất thoát 120 triệu", UNIT, SHOWN - 1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hạn chế",
                "1377",
                "tóm tắt",
                "củng cố",
                "self-report",
                "nguồn lực",
                "đã thực hiện",
                "45-TB/TU",
                "chính",
                "quy chế"
            })
    void another_unit_and_who_has_no_scope_find_nothing_but_the_register(String typed) {
        assertThat(find(typed, STRANGER, null).items())
                .extracting(Hit::kind)
                .isSubsetOf(SearchKind.UNIT);
        assertThat(find(typed, Scope.nothing(), null)).isEqualTo(find(typed, STRANGER, null));
        assertThat(count("châu thành", STRANGER, null)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hạn chế",
                "1377",
                "chưa cho xem",
                "dự thảo",
                "củng cố",
                "châu thành",
                "45-TB"
            })
    void through_the_eyes_of_the_unit_anybody_finds_what_the_unit_finds(String typed) {
        for (Scope reader : Set.of(Scope.everything(), MEMBER, UNIT)) {
            for (Long asOf : new Long[] {null, OPENED, SHOWN, AMENDED, END}) {
                assertThat(find(typed, reader.throughTheEyesOf(UNIT), asOf).items())
                        .containsExactlyElementsOf(find(typed, UNIT, asOf).items());
            }
        }
        assertThat(find(typed, UNIT.throughTheEyesOf(Scope.everything()), null).items())
                .containsExactlyElementsOf(find(typed, UNIT, null).items());
    }

    @Test
    void before_the_announcement_the_unit_finds_nothing_of_the_case() {
        assertThat(count("quy chế", UNIT, OPENED)).isZero();
        assertThat(count("1377", UNIT, OPENED)).isZero();
        assertThat(count("quy chế", MEMBER, OPENED)).isEqualTo(2);
        assertThat(count("quy chế", UNIT, OPENED + 1)).isEqualTo(2);
    }

    @Test
    void a_finding_is_found_under_the_words_of_its_day() {
        assertThat(count("chưa liệt kê -K9", MEMBER, SHOWN)).isEqualTo(2);
        assertThat(count("chưa liệt kê", MEMBER, null)).isZero();
        assertThat(count("lời văn mới hẳn", MEMBER, null)).isEqualTo(1);
        assertThat(count("lời văn mới hẳn", MEMBER, END)).isZero();
        assertThat(count("chưa cho xem", MEMBER, SHOWN)).isZero();
        assertThat(count("chưa cho xem", MEMBER, AMENDED)).isEqualTo(1);
        assertThat(count("hạn chế", UNIT, SHOWN - 1)).isZero();
        assertThat(count("hạn chế", UNIT, SHOWN)).isEqualTo(1);
    }

    @Test
    void a_renamed_unit_is_found_under_both_names_now_and_under_the_old_one_then() {
        Hit now = find("châu thành -doan -session", STRANGER, null).items().getFirst();

        assertThat(now.title()).containsExactly(new Segment("Đảng ủy xã Tầm Vu", false));
        assertThat(now.excerpts().getFirst().place()).isEqualTo(Passage.Place.FORMER_NAME);
        assertThat(count("tầm vu", STRANGER, null)).isEqualTo(1);
        assertThat(count("tầm vu", STRANGER, END)).isZero();
        assertThat(count("châu thành", STRANGER, END)).isEqualTo(1);
    }

    @Test
    void words_nobody_had_written_then_are_not_offered_as_alike() {
        assertThat(find("tamm vu", STRANGER, null).near()).isTrue();
        assertThat(find("tamm vu", STRANGER, null).items()).hasSize(1);
        assertThat(find("tamm vu", STRANGER, END).items()).isEmpty();
    }
}
