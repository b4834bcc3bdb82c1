package vn.giamsat.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.ISSUER;
import static vn.giamsat.api.SmallCase.OFFICER_OF_ANOTHER;
import static vn.giamsat.api.SmallCase.OFFICER_OF_SUBJECT;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.SmallCase;
import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.api.page.Browser.Screen;

import java.time.Duration;
import java.util.UUID;

/** What the pages of a matter let people do: what they may, while it would be accepted. */
class OfferedActsIT {

    private static final String NEXT = "class=\"gs-button\" href=\"";

    private static Screen page(String account, String path, String shows) {
        Browser browser = Browser.of(account, "vi");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> browser.get(path).html().contains(shows));
        return browser.get(path);
    }

    @Test
    void a_case_offers_what_the_procedure_asks_for_next_before_all_else() {
        String path = "/inspections/" + SmallCase.open().inspection();

        Screen screen = page(CLERK, path, NEXT + path + "/hold-session\"");

        assertThat(screen.html())
                .contains("/hold-session\">Ghi nhận buổi làm việc, khảo sát</a>")
                .contains("/record-finding\">Ghi nhận phát hiện</a>")
                .contains("href=\"" + path + "/record-finding\"")
                .doesNotContain(path + "/archive-case-file", path + "/issue-conclusion");
    }

    @Test
    void what_was_done_once_is_not_offered_again() {
        SmallCase opened = SmallCase.open();
        String path = "/inspections/" + opened.inspection();
        assertThat(page(ISSUER, path, path + "/issue-conclusion").html())
                .doesNotContain(path + "/correct-conclusion");

        opened.issue();

        assertThat(page(ISSUER, path, NEXT + path + "/deliver-notice\"").html())
                .contains(path + "/correct-conclusion")
                .doesNotContain(path + "/issue-conclusion");
    }

    @Test
    void a_unit_is_offered_to_acknowledge_and_to_answer_and_a_clerk_neither() {
        String path = "/recommendations/" + SmallCase.open().conclude();

        Screen ofUnit = page(OFFICER_OF_SUBJECT, path, NEXT + path + "/acknowledge-recommendation");

        assertThat(ofUnit.html())
                .contains(path + "/submit-response")
                .doesNotContain("set-due-date");
        assertThat(Browser.of(CLERK, "vi").get(path).html()).doesNotContain("gs-acts");
    }

    @Test
    void whoever_has_nothing_to_do_reads_whose_turn_it_is() {
        String path = "/recommendations/" + SmallCase.open().conclude();

        Screen ofClerk = page(CLERK, path, "Đang chờ:");

        assertThat(ofClerk.html()).contains("Xác nhận đã nhận kiến nghị</span> – <strong>Đơn vị");
    }

    @Test
    void a_form_whose_time_has_passed_says_so() {
        SmallCase closed = SmallCase.open();
        String form = "/inspections/" + closed.inspection() + "/issue-conclusion";
        assertThat(page(ISSUER, form, "<form").html()).doesNotContain("Lúc này không ghi nhận");

        closed.conclude();

        assertThat(page(ISSUER, form, "Lúc này không ghi nhận được việc này").html())
                .contains("Xem những việc làm được lúc này");
    }

    @Test
    void programs_are_told_the_same_and_nothing_of_what_is_hidden() {
        String path = "/inspections/" + SmallCase.open().inspection();
        page(CLERK, path, path + "/hold-session");

        JsonNode first = get(CLERK, "/api/offered-commands" + path).body().at("/0");

        assertThat(first.path("command").asString()).isEqualTo("hold-session");
        assertThat(first.path("path").asString()).isEqualTo("/api" + path + "/hold-session");
        assertThat(first.path("expected").asBoolean()).isTrue();
        assertThat(get(OFFICER_OF_ANOTHER, "/api/offered-commands" + path).body()).isEmpty();
    }

    @Test
    void the_lists_offer_to_found_a_delegation_and_to_register_a_unit() {
        Browser clerk = Browser.of(CLERK, "vi");

        assertThat(clerk.get("/delegations").html()).contains("/delegations/found-delegation");
        assertThat(clerk.get("/units").html()).contains("/units/register-unit");
        assertThat(Browser.of(OFFICER_OF_SUBJECT, "vi").get("/units").html())
                .doesNotContain("/units/register-unit");
    }

    @Test
    void administrators_open_accounts_and_change_their_roles() {
        Browser administrator = Browser.of("quantri", "vi");
        UUID clerk = DemoOffice.account("doan-1377", "clerk").orElseThrow();

        assertThat(administrator.get("/accounts").html())
                .contains("/accounts/open-account", "/accounts/" + clerk)
                .doesNotContain("??");
        assertThat(administrator.get("/accounts/" + clerk).html())
                .contains("/grant-role", "/revoke-role", "/disable-account", "Văn thư")
                .doesNotContain("/enable-account", "??");
    }

    @Test
    void nobody_else_sees_the_accounts() {
        assertThat(Browser.of(CLERK, "vi").get("/accounts").status()).isEqualTo(403);
    }
}
