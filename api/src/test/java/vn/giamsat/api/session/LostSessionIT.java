package vn.giamsat.api.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** However a session ends: what was typed is there for whoever typed it, and for nobody else. */
class LostSessionIT {

    private static final String TYPED = "Chi bộ chưa ban hành nghị quyết năm 2024";
    private static final String PASSWORD = "minh-hoa-2024";

    private final JdbcClient jdbc = RunningProduct.bean(JdbcClient.class);
    private final SmallCase opened = SmallCase.open();
    private final String path = "/inspections/" + opened.inspection() + "/record-finding";
    private final Browser clerk = Browser.newlySignedIn(SmallCase.CLERK, "vi");

    @Test
    void what_was_typed_is_there_after_signing_in_again() {
        Map<String, String> form = typed();
        end(clerk);

        Screen answer = clerk.post(path, form);

        assertThat(answer.location()).startsWith("/sign-in?kept");
        Screen signIn = clerk.get(answer.location());
        assertThat(signIn.html()).contains("được giữ lại").doesNotContain(TYPED);
        Screen back = clerk.get(clerk.signIn(signIn, SmallCase.CLERK, PASSWORD).location());
        assertThat(back.html()).contains(TYPED, "chưa được tiếp nhận");
        assertThat(recorded(clerk.post(path, sent(back)))).isTrue();
        assertThat(findings()).isEqualTo(1);
    }

    @Test
    void also_when_the_browser_forgot_all_cookies() {
        Map<String, String> form = typed();
        clerk.forgetCookies();

        Screen signIn = clerk.get(clerk.post(path, form).location());

        Screen back = clerk.get(clerk.signIn(signIn, SmallCase.CLERK, PASSWORD).location());
        assertThat(back.html()).contains(TYPED);
    }

    @Test
    void also_after_a_wrong_password() {
        Map<String, String> form = typed();
        end(clerk);
        Screen signIn = clerk.get(clerk.post(path, form).location());

        Screen wrong = clerk.get(clerk.signIn(signIn, SmallCase.CLERK, "wrong one").location());

        Screen back = clerk.get(clerk.signIn(wrong, SmallCase.CLERK, PASSWORD).location());
        assertThat(back.html()).contains(TYPED);
    }

    @Test
    void another_person_who_signs_in_there_does_not_see_it() {
        Map<String, String> form = typed();
        end(clerk);
        Screen signIn = clerk.get(clerk.post(path, form).location());

        Screen other = clerk.get(clerk.signIn(signIn, "bon", PASSWORD).location());

        assertThat(other.html()).doesNotContain(TYPED);
        assertThat(clerk.get(path).html()).doesNotContain(TYPED);
    }

    @Test
    void nobody_keeps_a_form_for_an_account_to_which_it_was_not_shown() {
        Map<String, String> form = typed();
        String seal = form.get("_shownTo");
        form.put("_shownTo", seal.replaceFirst(".$", seal.endsWith("A") ? "B" : "A"));
        long before = drafts();

        Screen answer = Browser.ofNobody().post(path, form);

        assertThat(answer.location()).startsWith("/sign-in?ended");
        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void who_signed_in_again_in_another_window_sends_it_once_more() {
        Map<String, String> form = typed();
        end(clerk);
        clerk.signIn("/sign-in", SmallCase.CLERK);

        Screen back = clerk.follow(clerk.post(path, form));

        assertThat(back.html()).contains(TYPED, "chưa được tiếp nhận");
        assertThat(recorded(clerk.post(path, sent(back)))).isTrue();
        assertThat(findings()).isEqualTo(1);
    }

    @Test
    void what_one_person_typed_is_not_recorded_by_another_who_signed_in_meanwhile() {
        Map<String, String> form = typed();
        end(clerk);
        clerk.signIn("/sign-in", "banhanh");
        form.put("_csrf", clerk.get("/own-password").hidden().get("_csrf"));

        Screen answer = clerk.post(path, form);

        assertThat(answer.location()).isEqualTo(path + "?unsent=another");
        assertThat(findings()).isZero();
    }

    @Test
    void a_form_to_be_confirmed_is_confirmed_after_signing_in_again() {
        Map<String, String> form = typed();
        form.put("_press", "enter");
        Screen confirm = clerk.follow(clerk.post(path, form));
        Map<String, String> confirmed = confirm.hidden();
        confirmed.put("_press", "confirm");
        end(clerk);

        Screen signIn = clerk.get(clerk.post(path, confirmed).location());

        Screen back = clerk.get(clerk.signIn(signIn, SmallCase.CLERK, PASSWORD).location());
        assertThat(back.html()).contains(TYPED, "value=\"confirm\"");
    }

    @Test
    void what_the_page_kept_while_it_was_typed_is_there_when_it_is_loaded_again() {
        Screen shown = clerk.get(path);
        Map<String, String> form = shown.hidden();
        form.put("content.text", TYPED);
        form.put("_press", "keep");

        assertThat(clerk.post(path, form).status()).isEqualTo(204);

        assertThat(clerk.get(shown.address()).html()).contains(TYPED);
        String inEnglish = clerk.get(shown.address() + "&lang=en").location();
        assertThat(clerk.get(inEnglish).html()).contains(TYPED, "lang=\"en\"");
        assertThat(Browser.of("banhanh", "vi").get(shown.address()).html()).doesNotContain(TYPED);
    }

    @Test
    void what_was_recorded_is_not_kept_once_more() {
        Map<String, String> form = typed();
        assertThat(recorded(clerk.post(path, form))).isTrue();
        form.put("_press", "keep");
        form.put("content.text", TYPED + " và năm 2025");
        clerk.post(path, form);
        form.remove("_press");
        form.put("content.text", TYPED);

        assertThat(recorded(clerk.post(path, form))).isTrue();

        assertThat(findings()).isEqualTo(1);
    }

    @Test
    void back_and_send_is_the_same_act_even_when_the_draft_is_forgotten() {
        Map<String, String> form = typed();
        form.remove("kind");
        Map<String, String> again = sent(clerk.follow(clerk.post(path, form)));
        String first = clerk.post(path, again).location();
        jdbc.sql("delete from edge.form_draft").update();

        assertThat(clerk.post(path, again).location()).isEqualTo(first);

        assertThat(findings()).isEqualTo(1);
    }

    @Test
    void what_is_altered_after_going_back_is_kept_apart_from_what_was_recorded() {
        Map<String, String> form = typed();
        clerk.post(path, form);
        form.put("content.text", "Một ý khác hẳn");

        Screen told = clerk.follow(clerk.post(path, form));

        assertThat(told.html()).contains("chưa được ghi nhận nhưng được giữ lại");
        String since = told.html().replaceFirst("(?s).*href=\"([^\"]*draft=[^\"]*)\".*", "$1");
        assertThat(clerk.get(since).html()).contains("Một ý khác hẳn");
        assertThat(findings()).isEqualTo(1);
    }

    @Test
    void a_page_for_signing_in_that_stood_open_over_night_works() {
        Browser early = Browser.ofNobody();
        Screen page = early.get("/sign-in");

        assertThat(early.signIn(page, "bon", PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void signing_out_works_after_the_end() {
        Map<String, String> form = clerk.get("/own-password").hidden();
        end(clerk);
        assertThat(clerk.post("/sign-out", form).location()).isEqualTo("/sign-in?out");
        clerk.forgetCookies();
        assertThat(clerk.post("/sign-out", form).location()).isEqualTo("/sign-in?out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody 2026", "\u0001\uFFFD", "rO0ABXNyABFqYXZhLnV0aWw="})
    void a_session_that_cannot_be_read_is_nobodys(String stored) {
        jdbc.sql(
                        "update edge.session_attributes set attribute_bytes = ? where session_primary_id = ?")
                .params(stored.getBytes(StandardCharsets.UTF_8), row(clerk))
                .update();

        assertThat(clerk.get("/delegations").location()).isEqualTo("/sign-in?to=%2Fdelegations");
        assertThat(clerk.signIn("/sign-in", SmallCase.CLERK).location()).isEqualTo("/");
    }

    @Test
    void a_session_lasts_a_working_day_and_no_longer() {
        assertThat(RunningProduct.bean(SessionSettings.class).lasts())
                .isEqualTo(Duration.ofHours(10));
        assertThat(begun(Duration.ofHours(10).minusMinutes(1)).get("/delegations").status())
                .isEqualTo(200);
        assertThat(begun(Duration.ofHours(10).plusMinutes(1)).get("/delegations").location())
                .startsWith("/sign-in");
    }

    private Browser begun(Duration ago) {
        Browser person = Browser.newlySignedIn("bon", "vi");
        jdbc.sql("update edge.credential set changed_at = '2024-01-01' where username = 'bon'")
                .update();
        jdbc.sql(
                        """
                        update edge.session_attributes
                           set attribute_bytes = convert_to(
                                 split_part(convert_from(attribute_bytes, 'UTF8'), ' ', 1)
                                   || ' ' || ?, 'UTF8')
                         where session_primary_id = ?
                        """)
                .params(Instant.now().minus(ago).toString(), row(person))
                .update();
        return person;
    }

    @Test
    void reading_pages_writes_no_session_and_looking_at_the_first_page_makes_none() {
        clerk.get("/delegations");
        String written = version(clerk);
        long sessions = count("edge.session");

        for (String page : new String[] {"/inspections", "/delegations", "/units"}) {
            assertThat(clerk.get(page).status()).isEqualTo(200);
        }
        Browser.ofNobody().get("/sign-in");
        Browser.ofNobody().get("/delegations");

        assertThat(version(clerk)).isEqualTo(written);
        assertThat(count("edge.session")).isEqualTo(sessions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "https://evil.example/",
                "/\\evil.example",
                "javascript:1"
            })
    void signing_in_leads_to_no_other_server(String address) {
        Browser person = Browser.ofNobody();
        Map<String, String> fields = new HashMap<>(person.get("/sign-in").hidden());
        fields.putAll(Map.of("username", "bon", "password", PASSWORD, "to", address));

        assertThat(person.post("/sign-in", fields).location()).isEqualTo("/");
    }

    @Test
    void signing_in_leads_to_the_page_that_was_wanted() {
        Browser person = Browser.ofNobody();
        Screen page = person.get(person.get("/units?q=Chi+b%E1%BB%99&cursor=").location());

        String led = person.signIn(page, SmallCase.CLERK, PASSWORD).location();

        assertThat(URLDecoder.decode(led, StandardCharsets.UTF_8))
                .isEqualTo("/units?q=Chi bộ&cursor=");
    }

    private Map<String, String> typed() {
        return sent(clerk.get(path + "?atLeast=" + opened.inspection() + ":0"));
    }

    private static Map<String, String> sent(Screen shown) {
        Map<String, String> form = shown.hidden();
        form.put("content.text", TYPED);
        form.put("kind", "LIMITATION");
        return form;
    }

    private static boolean recorded(Screen answer) {
        return answer.location().contains("atLeast=");
    }

    private void end(Browser person) {
        jdbc.sql("delete from edge.session where primary_id = ?").param(row(person)).update();
    }

    private String row(Browser person) {
        String id =
                new String(
                        Base64.getDecoder()
                                .decode(person.cookie("session").orElseThrow().getValue()),
                        StandardCharsets.US_ASCII);
        return jdbc.sql("select primary_id from edge.session where session_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private String version(Browser person) {
        return jdbc.sql("select xmin || ' ' || ctid from edge.session where primary_id = ?")
                .param(row(person))
                .query(String.class)
                .single();
    }

    private long drafts() {
        return count("edge.form_draft");
    }

    private long findings() {
        return jdbc.sql("select count(*) from log.event where aggregate_id = ? and sequence > 0")
                .param(opened.inspection())
                .query(Long.class)
                .single();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
