package vn.giamsat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

/** What stands around every page, used with the keyboard and with a finger. */
class FrameIT {

    @Test
    void one_goes_anywhere_by_one_key_and_a_few_letters_without_marks() {
        try (var leader = Person.atDesk("bon")) {
            Page page = leader.open("/");
            page.keyboard().press("Control+k");
            page.keyboard().type("ho so");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");

            assertThat(page).hasURL(Pattern.compile("/inspections$"));
        }
    }

    @Test
    void one_key_searches_everything_too() {
        try (var leader = Person.atDesk("bon")) {
            Page page = leader.open("/");
            page.keyboard().press("Control+k");
            page.keyboard().type("dan van");
            page.keyboard().press("Enter");

            assertThat(page).hasURL(Pattern.compile("/search\\?q=dan\\+van$"));
            assertThat(page.locator("main")).containsText("dân vận");
        }
    }

    @Test
    void on_a_phone_the_places_open_by_a_sign_and_lead_on() {
        try (var leader = Person.withPhone("bon")) {
            Page page = leader.open("/");
            assertThat(page.locator("nav#places")).isHidden();
            page.click(".gs-menu-open");
            page.click("nav#places a[href='/follow-up']");

            assertThat(page).hasURL(Pattern.compile("/follow-up$"));
        }
    }

    @Test
    void the_moment_is_chosen_by_keyboard_and_left_again() {
        try (var auditor = Person.atDesk("kiemtoan")) {
            Page page = auditor.open("/delegations");
            page.locator(".gs-moment > summary").focus();
            page.keyboard().press("Enter");
            page.locator("#asOf").focus();
            page.keyboard().type("01/01/2000");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("chưa có nội dung nào được ghi nhận");

            page.goBack();
            assertThat(page.locator("h1")).containsText("Đoàn kiểm tra, giám sát");
        }
    }

    @Test
    void a_part_of_a_case_has_an_address_and_is_the_only_one_in_view() {
        try (var leader = Person.atDesk("bon")) {
            String matter = leader.firstCase();
            Page page = leader.open(matter + "#timeline");
            assertThat(page.locator("#timeline")).isVisible();
            assertThat(page.locator("#facts")).isHidden();

            page.click(".gs-parts a[href='#findings']");
            assertThat(page.locator("#findings")).isVisible();
            assertThat(page.locator("#timeline")).isHidden();

            leader.open(matter);
            assertThat(page.locator("#facts")).isVisible();
            assertThat(page.locator("#findings")).isHidden();
        }
    }
}
