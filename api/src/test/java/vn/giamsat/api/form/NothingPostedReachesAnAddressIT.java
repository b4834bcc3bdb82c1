package vn.giamsat.api.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.api.SmallCase;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was posted, its token and its key stand in no address and in no form that asks. */
class NothingPostedReachesAnAddressIT {

    private static final String SECRET = "Bí mật không được lộ";
    private static final Pattern ADDRESS = Pattern.compile("(?:href|action)=\"([^\"]*)\"");
    private static final Pattern ASKING =
            Pattern.compile("<form[^>]*method=\"get\".*?</form>", Pattern.DOTALL);

    private final Browser clerk = Browser.of(SmallCase.CLERK, "vi");
    private final SmallCase opened = SmallCase.open();
    private final String path = "/inspections/" + opened.inspection() + "/record-finding";

    private Map<String, String> typed() {
        Map<String, String> form =
                clerk.get(path + "?atLeast=" + opened.inspection() + ":0").hidden();
        form.put("content.text", SECRET);
        return form;
    }

    @Test
    void when_a_form_is_refused() {
        Map<String, String> form = typed();

        check(clerk.post(path, form), form);
    }

    @Test
    void when_it_is_recorded() {
        Map<String, String> form = typed();
        form.put("kind", "LIMITATION");

        check(clerk.post(path, form), form);
    }

    @Test
    void when_rows_are_added_and_things_looked_for() {
        String founding = "/delegations/found-delegation";
        Map<String, String> form = clerk.get(founding).hidden();
        form.put("theme", SECRET);
        form.put("_press", "add:members");
        check(clerk.post(founding, form), form);
        form.put("_press", "find:issuer.unit");
        form.put("issuer.unit?", SECRET);
        check(clerk.post(founding, form), form);
    }

    @Test
    void when_the_token_is_not_the_sessions() {
        Map<String, String> form = typed();
        form.put("_csrf", "another");

        Screen answer = clerk.post(path, form);

        assertThat(answer.location()).startsWith(path + "?draft=").endsWith("&unsent=session");
        check(answer, form);
        assertThat(clerk.follow(answer).html()).contains("chưa được tiếp nhận", SECRET);
    }

    @Test
    void when_nobody_is_signed_in_any_more() {
        Map<String, String> form = typed();
        Browser nobody = Browser.ofNobody();

        Screen answer = nobody.post(path, form);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).doesNotContain(SECRET, form.get("_key"));
        assertThat(answer.location()).startsWith("/sign-in?kept&to=");
        assertNothingOf(form, nobody.get(answer.location()));
    }

    @Test
    void when_the_matter_is_not_there() {
        Map<String, String> form = typed();
        String absent = path.replaceFirst("[0-9a-f]{8}", "00000000");

        check(clerk.post(absent, form), form);
    }

    @Test
    void when_it_is_somebody_elses_to_do() {
        Map<String, String> form = typed();
        String issuing = path.replace("record-finding", "issue-conclusion");

        Screen answer = clerk.post(issuing, form);

        check(answer, form);
        assertThat(clerk.get(answer.location()).status()).isEqualTo(403);
    }

    @Test
    void when_it_is_too_large_to_be_read() {
        Map<String, String> form = typed();
        form.put("content.note", "x".repeat(3 << 20));

        Screen answer = clerk.post(path, form);

        assertThat(answer.location()).isEqualTo(path + "?unsent=too-long");
        check(answer, form);
    }

    @Test
    void when_it_is_too_large_to_be_kept() {
        Map<String, String> form = typed();
        form.put("content.note", "x".repeat(7 << 19));

        Screen answer = clerk.post(path, form);

        assertThat(answer.location()).isEqualTo(path + "?unsent=too-long");
        check(answer, form);
    }

    /** The answer leads on, and neither its address nor anything on the page says what was sent. */
    private void check(Screen answer, Map<String, String> form) {
        assertThat(answer.status()).as(answer.html()).isEqualTo(303);
        assertNothing(form, answer.location());
        assertNothingOf(form, clerk.get(answer.location().replaceFirst("#.*", "")));
    }

    private static void assertNothingOf(Map<String, String> form, Screen page) {
        Matcher address = ADDRESS.matcher(page.html());
        while (address.find()) {
            assertNothing(form, address.group(1));
        }
        Matcher asking = ASKING.matcher(page.html());
        while (asking.find()) {
            assertNothing(form, asking.group());
        }
    }

    private static void assertNothing(Map<String, String> form, String where) {
        Map<String, String> secrets = new HashMap<>(form);
        secrets.values().removeIf(value -> value.length() < 10 || value.length() > 1000);
        assertThat(where).doesNotContain(List.copyOf(secrets.values()));
        assertThat(where).doesNotContain("_csrf=", "_key=", "content.", "name=\"_");
    }
}
