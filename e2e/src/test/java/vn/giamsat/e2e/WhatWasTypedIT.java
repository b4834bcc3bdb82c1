package vn.giamsat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static final String NAME = "[name='name']";
    private static final String SEND = "button[name=_press][value=send]";

    @TempDir Path files;

    @Test
    void a_session_that_ended_gives_the_text_back_after_signing_in_again() {
        try (var member = Person.atDesk("bon")) {
            Page page = finding(member);
            page.fill(TEXT, "Chưa tổ chức đối thoại định kỳ (bị mất phiên)");
            member.loseSession();
            page.click(SEND);
            assertThat(page).hasURL(Pattern.compile("/sign-in"));

            member.enter("bon");

            assertThat(page.locator(TEXT))
                    .hasValue("Chưa tổ chức đối thoại định kỳ (bị mất phiên)");
        }
    }

    @Test
    void going_back_and_sending_again_is_the_same_fact() {
        try (var clerk = Person.atDesk("vanthu")) {
            Page page = clerk.open("/units/register-unit");
            page.fill(NAME, "Chi bộ Gửi Hai Lần");
            page.click(SEND);
            assertThat(page).hasURL(Pattern.compile("/units/[0-9a-f-]{36}"));
            page.goBack();
            if (page.locator(SEND).count() > 0) {
                page.click(SEND);
            } else {
                assertThat(page.locator("h1")).containsText("Đã ghi nhận");
            }

            clerk.open("/units?q=gui+hai+lan");
            assertThat(page.locator("main").getByText("Chi bộ Gửi Hai Lần")).hasCount(1);
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
            page.click(SEND);

            assertThat(page.locator("main")).containsText("100 MB");
            assertThat(page.locator(TEXT)).hasValue("Có băng hình kèm theo");
        }
    }

    @Test
    void a_name_pasted_out_of_an_office_program_is_written_as_it_was_meant() {
        try (var clerk = Person.atDesk("vanthu")) {
            Page page = clerk.open("/units/register-unit");
            page.fill(NAME, "Chi bộ\u00a0 Dán\u200b Vào\ufeff");
            page.click(SEND);

            assertThat(page.locator("h1")).containsText("Chi bộ Dán Vào");
        }
    }

    private static Page finding(Person member) {
        return member.open(member.firstCase() + "/record-finding");
    }
}
