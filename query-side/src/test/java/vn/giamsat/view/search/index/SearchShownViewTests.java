package vn.giamsat.view.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.search.index.Searched.CASE;
import static vn.giamsat.view.search.index.Searched.DELEGATION;
import static vn.giamsat.view.search.index.Searched.FINDING;
import static vn.giamsat.view.search.index.Searched.SHOWN;
import static vn.giamsat.view.search.index.Searched.amended;

import org.junit.jupiter.api.Test;

import vn.giamsat.view.Chronicle;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;
import vn.giamsat.view.search.entry.SearchKind;
import vn.giamsat.view.search.entry.SearchShownRow;
import vn.giamsat.view.search.words.Wording;

class SearchShownViewTests {

    private static Fold<SearchShownRow> fold(Story story) {
        return Fold.fromNothing(new SearchShownView()).apply(story.events());
    }

    @Test
    void a_finding_is_found_in_the_words_that_were_shown_last() {
        Story story = Story.of(Doan1377.opened(), Doan1377.finding());
        assertThat(fold(story).row(FINDING).wording()).isNull();

        story.then(amended("Lời văn trước khi cho xem"));
        assertThat(fold(story).row(FINDING).wording()).isNull();

        story.then(SHOWN);
        assertThat(words(story, FINDING)).contains("truoc khi cho xem").doesNotContain("han che");
        assertThat(fold(story).row(FINDING).unshown()).isNull();

        story.then(amended("Lời văn sau"));
        assertThat(words(story, FINDING)).contains("truoc khi").doesNotContain("van sau");

        story.then(SHOWN);
        assertThat(words(story, FINDING)).contains("van sau").doesNotContain("truoc khi");
        assertThat(fold(story).row(FINDING).inspection()).isEqualTo(Doan1377.CASE);
    }

    @Test
    void inner_work_of_a_case_is_kept_from_the_unit() {
        Story story = Searched.concluded();

        assertThat(words(story, CASE))
                .contains("huyen chau thanh")
                .doesNotContain("tom tat", "noi bo", "du thao", "de xuat");
        assertThat(fold(story).row(CASE).unshown()).isNull();
    }

    @Test
    void plan_and_people_of_a_delegation_are_kept_from_the_unit() {
        Story story = Searched.left();

        assertThat(words(story, DELEGATION))
                .contains("ban thuong vu")
                .doesNotContain("bon", "noi dung");
    }

    /** Of inner work nothing stands in what units are answered from, but findings to be shown. */
    @Test
    void what_is_never_shown_is_not_even_stored() {
        assertThat(fold(Chronicle.whole()).rows())
                .filteredOn(row -> row.kind() != SearchKind.FINDING)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.unshown()).isNull());
        assertThat(fold(Chronicle.whole()).rows())
                .filteredOn(row -> row.wording() == null)
                .extracting(SearchShownRow::kind)
                .containsOnly(SearchKind.FINDING);
    }

    private static String words(Story story, String key) {
        Wording wording = fold(story).row(key).wording();
        assertThat(wording).isNotNull();
        return Searched.words(wording);
    }
}
