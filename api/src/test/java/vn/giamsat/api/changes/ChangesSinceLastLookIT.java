package vn.giamsat.api.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.bean;
import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.OFFICER_OF_SUBJECT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.SmallCase;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;
import vn.giamsat.view.QuerySide;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

class ChangesSinceLastLookIT {

    private static final UUID CLERKS_ACCOUNT =
            bean(QuerySide.class).accounts().findByUsername(CLERK, null).orElseThrow().account();

    @ParameterizedTest
    @CsvSource({"vi, thay đổi kể từ lần xem trước", "en, changes since you last looked"})
    void a_case_says_what_happened_since_it_was_opened(String language, String words) {
        SmallCase opened = SmallCase.open();
        Browser clerk = Browser.of(CLERK, language);
        Screen first = look(clerk, opened, 0);
        remembered(opened, 0);
        post(CLERK, opened.findings(), SmallCase.finding("Việc mới"));

        Screen second = look(clerk, opened, 1);

        assertThat(first.html()).doesNotContain(words);
        assertThat(second.html()).contains("1 " + words).contains("/difference?from=");
    }

    @Test
    void all_that_has_news_is_listed_until_it_is_opened_again() {
        SmallCase opened = SmallCase.open();
        Browser clerk = Browser.of(CLERK, "vi");
        look(clerk, opened, 0);
        long before = remembered(opened, 0);
        post(CLERK, opened.findings(), SmallCase.finding("Việc mới"));
        post(CLERK, opened.findings(), SmallCase.finding("Việc mới nữa"));
        seen(opened, 2);

        assertThat(of(opened))
                .hasValueSatisfying(news -> assertThat(news.path("facts").asInt()).isEqualTo(2));
        assertThat(clerk.get("/changes").html()).contains(opened.inspection()).doesNotContain("??");

        look(clerk, opened, 2);
        remembered(opened, before + 1);
        assertThat(of(opened)).isEmpty();
    }

    @Test
    void a_look_into_the_past_is_not_remembered() {
        SmallCase opened = SmallCase.open();
        seen(opened, 0);

        Screen past = Browser.of(CLERK, "vi").get(page(opened) + "?asOf=" + head());

        assertThat(past.status()).isEqualTo(200);
        assertThat(lastLook(opened)).isEmpty();
    }

    @Test
    void a_unit_is_told_of_no_news_it_may_not_see() {
        SmallCase opened = SmallCase.open();
        String session =
                """
                {"type": "WORKING_SESSION", "place": "huyện", "participants": [], "occasion": {}}
                """;
        assertThat(post(CLERK, opened.path() + "/hold-session", session).status()).isEqualTo(200);
        look(Browser.of(CLERK, "vi"), opened, 1);
        look(Browser.of(OFFICER_OF_SUBJECT, "vi"), opened, 1);
        remembered(opened, 0);
        post(CLERK, opened.findings(), SmallCase.finding("nội bộ"));
        seen(opened, 2);

        JsonNode clerks = get(CLERK, "/api/changes").body();
        JsonNode units = get(OFFICER_OF_SUBJECT, "/api/changes").body();

        assertThat(clerks.toString()).contains(opened.inspection());
        assertThat(units.toString()).doesNotContain(opened.inspection());
    }

    private static Screen look(Browser browser, SmallCase opened, long version) {
        Screen screen =
                browser.get(page(opened) + "?atLeast=" + opened.inspection() + ":" + version);
        assertThat(screen.status()).as(screen.html()).isEqualTo(200);
        return screen;
    }

    /** The look is written once the page was answered: a moment after it is read. */
    private static long remembered(SmallCase opened, long atLeast) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> lastLook(opened).filter(l -> l.position() >= atLeast).isPresent());
        return lastLook(opened).orElseThrow().position();
    }

    private static Optional<LastLook> lastLook(SmallCase opened) {
        return bean(JdbcLastLooks.class)
                .of(CLERKS_ACCOUNT, "inspections", UUID.fromString(opened.inspection()));
    }

    private static Optional<JsonNode> of(SmallCase opened) {
        for (JsonNode news : get(CLERK, "/api/changes").body()) {
            if (news.path("id").asString().equals(opened.inspection())) {
                return Optional.of(news);
            }
        }
        return Optional.empty();
    }

    private static String page(SmallCase opened) {
        return "/inspections/" + opened.inspection();
    }

    private static void seen(SmallCase opened, long version) {
        String path = opened.path() + "?atLeast=" + opened.inspection() + ":" + version;
        assertThat(get(CLERK, path).status()).isEqualTo(200);
    }
}
