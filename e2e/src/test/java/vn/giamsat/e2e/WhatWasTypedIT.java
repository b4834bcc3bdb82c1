package vn.giamsat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Nothing that somebody typed is lost, and nothing is recorded twice. */
class WhatWasTypedIT {

    private static final String TEXT = "[name='content.text']";

    @TempDir Path files;

    @Test
    void a_session_that_ended_gives_the_text_back_after_signing_in_again() {
        try (var member = Person.atDesk("bon")) {
            Page page = finding(member);
            page.fill(TEXT, "Chưa tổ chức đối thoại định kỳ (bị mất phiên)");
            member.loseSession();
            page.click("button[name=_press][value=send]");
            assertThat(page).hasURL(Pattern.compile("/sign-in"));

            member.enter("bon");

            Locator kept = page.locator("a[href*='draft=']").or(page.locator(TEXT)).first();
            assertThat(kept).isVisible();
            if (page.locator(TEXT).count() == 0) {
                kept.click();
            }
            assertThat(page.locator(TEXT))
                    .hasValue("Chưa tổ chức đối thoại định kỳ (bị mất phiên)");
        }
    }

    @Test
    void going_back_and_sending_again_is_the_same_fact() {
        try (var member = Person.atDesk("bon")) {
            Page page = finding(member);
            page.check("input[name=kind][value=LIMITATION]");
            page.fill(TEXT, "Gửi hai lần vẫn là một phát hiện");
            page.click("button[name=_press][value=send]");
            assertThat(page.locator("[role=status]").first()).isVisible();
            page.goBack();
            page.click("button[name=_press][value=send]");
            page.waitForLoadState();

            String matter = member.firstCase();
            member.open(matter + "#findings");
            assertThat(page.locator("main").getByText("Gửi hai lần vẫn là một phát hiện"))
                    .not()
                    .hasCount(0);
            assertThat(findingsNamed(page, "Gửi hai lần vẫn là một phát hiện")).isEqualTo(1);
        }
    }

    @Test
    void a_file_that_is_too_large_is_told_at_its_field_and_the_text_stays() throws IOException {
        Path large = files.resolve("băng hình.mp4");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(110L * 1024 * 1024);
        }
        try (var member = Person.atDesk("bon")) {
            Page page = finding(member);
            page.fill(TEXT, "Có băng hình kèm theo");
            page.locator("input[type=file]").first().setInputFiles(large);
            page.click("button[name=_press][value=send]");

            assertThat(page.locator("main")).containsText("100 MB");
            assertThat(page.locator(TEXT)).hasValue("Có băng hình kèm theo");
        }
    }

    @Test
    void text_pasted_out_of_an_office_program_reads_as_it_was_meant() {
        try (var member = Person.atDesk("bon")) {
            Page page = finding(member);
            page.check("input[name=kind][value=LIMITATION]");
            page.fill(TEXT, "Dòng một\u2028Dòng hai\u200b có\u00ad chữ ẩn\ufeff");
            page.click("button[name=_press][value=send]");
            assertThat(page.locator("[role=status]").first()).isVisible();

            String matter = member.firstCase();
            member.open(matter + "#findings");
            assertThat(page.locator("main").innerText()).contains("Dòng một\nDòng hai có chữ ẩn");
        }
    }

    private static int findingsNamed(Page page, String text) {
        return page.locator("section:has(#findings)").getByText(text).count();
    }

    private static Page finding(Person member) {
        return member.open(member.firstCase() + "/record-finding");
    }
}
