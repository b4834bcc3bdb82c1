package vn.giamsat.api.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.OFFICER_OF_ANOTHER;
import static vn.giamsat.api.SmallCase.OFFICER_OF_SUBJECT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;
import vn.giamsat.api.text.Bundles;
import vn.giamsat.view.search.entry.SearchKind;
import vn.giamsat.view.search.words.Passage;
import vn.giamsat.view.search.words.UnclearSearch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

class SearchIT {

    private static String q(String words) {
        return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Its id is in the words, so that no other test's case is found. */
    private static String recorded(SmallCase opened, String words) {
        Reply reply = post(CLERK, opened.findings(), SmallCase.finding(words));
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
        return "&asOf=" + head();
    }

    @Test
    void a_finding_is_found_by_the_delegation_and_not_by_the_unit_before_it_is_shown() {
        SmallCase opened = SmallCase.open();
        String asOf = recorded(opened, "Buông lỏng quản lý khoáng sản " + opened.inspection());
        String path = "/api/search?" + q("buong long -dat \"khoang san\" " + opened.inspection());

        Reply found = get(CLERK, path + asOf);

        assertThat(found.status()).as(found.body().toString()).isEqualTo(200);
        assertThat(found.body().at("/items/0/kind").asString()).isEqualTo("FINDING");
        assertThat(found.body().at("/counts/FINDING").asLong()).isEqualTo(1);
        assertThat(found.body().at("/items/0/matter/inspection").asString())
                .isEqualTo(opened.inspection());
        assertThat(found.body().at("/items/0/excerpts/0/segments/0/text").asString())
                .isEqualTo("Buông");
        assertThat(found.body().at("/items/0/excerpts/0/segments/0/found").asBoolean()).isTrue();
        assertThat(get(CLERK, path + "&kind=CASE,DOCUMENT" + asOf).body().path("items")).isEmpty();
        assertThat(get(CLERK, path + "&from=2020-01-01&to=2020-12-31" + asOf).body().path("items"))
                .isEmpty();
        for (String outside : new String[] {OFFICER_OF_SUBJECT, OFFICER_OF_ANOTHER}) {
            Reply hidden = get(outside, path + asOf);
            assertThat(hidden.status()).isEqualTo(200);
            assertThat(hidden.body().path("items")).isEmpty();
            assertThat(hidden.body().path("counts")).isEmpty();
        }
    }

    @Test
    void a_finding_is_found_by_a_word_of_its_consequence_alone() {
        SmallCase opened = SmallCase.open();
        String words = "thất thoát " + opened.inspection();
        post(
                CLERK,
                opened.findings(),
                SmallCase.finding("Chi sai nguồn")
                        .replace("\"text\"", "\"consequence\": \"" + words + "\", \"text\""));

        Reply found =
                get(
                        CLERK,
                        "/api/search?"
                                + q("that thoat " + opened.inspection())
                                + "&asOf="
                                + head());

        assertThat(found.body().at("/items/0/kind").asString()).isEqualTo("FINDING");
        assertThat(found.body().at("/items/0/excerpts/0/place").asString())
                .isEqualTo("CONSEQUENCE");
        assertThat(
                        get(OFFICER_OF_SUBJECT, "/api/search?" + q(words) + "&asOf=" + head())
                                .body()
                                .path("items"))
                .isEmpty();
    }

    @Test
    void the_number_of_the_notice_is_found_by_the_unit_it_was_sent_to_and_by_no_other() {
        SmallCase opened = SmallCase.open();
        long before = head();
        opened.conclude();
        String number = opened.inspection().substring(0, 8) + "-TB/TU";
        String path = "/api/search?" + q(number) + "&kind=DOCUMENT&asOf=";

        assertThat(get(OFFICER_OF_SUBJECT, path + head()).body().path("items")).hasSize(1);
        assertThat(get(OFFICER_OF_ANOTHER, path + head()).body().path("items")).isEmpty();
        assertThat(get(CLERK, path + before).body().path("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', NO_WORDS",
        "-huyen, ONLY_EXCLUSIONS",
        "\"kiem tra, QUOTES_NOT_CLOSED",
        "?! -, NO_WORDS"
    })
    void what_cannot_be_searched_for_is_answered_clearly(String words, String reason) {
        Reply reply = get(CLERK, "/api/search?" + q(words));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.type()).isEqualTo("urn:giamsat:problem:search-unclear");
        assertThat(reply.body().at("/facts/reason").asString()).isEqualTo(reason);
        assertThat(reply.body().path("detail").asString()).contains("Đề nghị");
        Screen screen = Browser.of(CLERK, "vi").get("/search?" + q(words));
        assertThat(screen.status()).isEqualTo(400);
        assertThat(screen.html()).contains("id=\"q-fault\"").contains("aria-invalid=\"true\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=NONE",
                "delegation=x",
                "from=2024-13-01",
                "from=2024-02-01&to=2024-01-31",
                "cursor=x",
                "limit=0"
            })
    void filters_that_are_not_well_formed_are_refused(String filter) {
        Reply reply = get(CLERK, "/api/search?q=kiem&" + filter);

        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(400);
        assertThat(reply.type()).isEqualTo("urn:giamsat:problem:malformed-request");
    }

    @Test
    void nobody_searches_without_signing_in() {
        assertThat(get("", "/api/search?q=kiem").status()).isEqualTo(401);
        assertThat(Browser.ofNobody().get("/search?q=kiem").location())
                .isEqualTo("/sign-in?to=%2Fsearch%3Fq%3Dkiem");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void a_page_shows_what_was_found_with_marks(String language) {
        SmallCase opened = SmallCase.open();
        String asOf = recorded(opened, "Chi sai <b>chế độ</b> " + opened.inspection());
        Browser clerk = Browser.of(CLERK, language);

        Screen asked = clerk.get("/search");
        Screen found =
                clerk.get("/search?kind=FINDING&" + q("che do " + opened.inspection()) + asOf);

        assertThat(asked.status()).isEqualTo(200);
        assertThat(found.html())
                .contains("<mark>chế</mark>", "&lt;b&gt;", "/inspections/" + opened.inspection())
                .doesNotContain("<b>")
                .doesNotContain("??");
        assertThat(clerk.get("/delegations").html()).contains("action=\"/search\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everything_that_can_be_found_has_its_word(String language) {
        ResourceBundle texts = Bundles.of("search", Locale.forLanguageTag(language));

        assertThat(
                        Stream.of(
                                        Stream.of(SearchKind.values()).map(k -> "search-kind." + k),
                                        Stream.of(Passage.Place.values())
                                                .map(p -> "search-place." + p),
                                        Stream.of(UnclearSearch.Reason.values())
                                                .map(r -> "search-unclear." + r))
                                .flatMap(keys -> keys))
                .allSatisfy(key -> assertThat(texts.getString(key)).isNotBlank());
    }
}
