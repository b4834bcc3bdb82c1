package vn.giamsat.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.OFFICER_OF_ANOTHER;
import static vn.giamsat.api.SmallCase.OFFICER_OF_SUBJECT;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.page.Browser.Screen;

import java.time.Duration;
import java.util.Map;

class FormsIT {

    private final Browser clerk = Browser.of(CLERK, "vi");
    private final Browser officer = Browser.of(OFFICER_OF_SUBJECT, "vi");

    @Test
    void a_finding_that_was_recorded_is_read_on_the_page_of_the_case() {
        Map<String, String> form = findingForm("Chưa họp định kỳ");
        Screen sent = clerk.post(findingPath(form), form);

        assertThat(sent.status()).isEqualTo(303);
        Screen page = clerk.get(sent.location());
        assertThat(page.html()).contains("Chưa họp định kỳ").contains("Đã ghi nhận.");
    }

    @Test
    void a_second_click_records_nothing_twice() {
        Map<String, String> form = findingForm("Chỉ một lần");
        Screen first = clerk.post(findingPath(form), form);
        long after = version(form);

        Screen second = clerk.post(findingPath(form), form);

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(version(form)).isEqualTo(after);
    }

    @Test
    void bad_input_changes_nothing_keeps_what_was_typed_and_leads_to_the_fields() {
        Map<String, String> form = findingForm("Chữ đã gõ, còn nguyên");
        form.remove("kind");
        form.put("occasion.on", "31/02/2024");
        long before = version(form);

        Screen sent = clerk.post(findingPath(form), form);

        assertThat(sent.status()).isEqualTo(400);
        assertThat(sent.html())
                .contains("role=\"alert\"")
                .contains("href=\"#kind\"")
                .contains("href=\"#occasion.on\"")
                .contains("không phải ngày có thật")
                .contains("Chữ đã gõ, còn nguyên")
                .contains("value=\"31/02/2024\"");
        assertThat(version(form)).isEqualTo(before);
    }

    @Test
    void a_rule_that_is_broken_is_named_with_its_remedy() {
        Map<String, String> form = findingForm("Việc cũ");
        form.put("occasion.on", "03/01/2024");

        Screen sent = clerk.post(findingPath(form), form);

        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.html())
                .contains("href=\"#occasion.lateReason\"")
                .contains("Quy định:")
                .contains("Việc cũ");
    }

    @Test
    void a_finding_may_name_a_session_whose_day_is_not_recorded() {
        SmallCase opened = SmallCase.open();
        RunningProduct.post(
                CLERK,
                opened.path() + "/hold-session",
                """
                {"type": "SITE_VISIT", "place": "xã Long Trì", "participants": [], "occasion": {}}
                """);

        String path = "/inspections/" + opened.inspection() + "/record-finding";

        assertThat(clerk.get(path + seen(opened, 1)).html())
                .containsPattern(">chưa ghi nhận – [^<]*, xã Long Trì</option>");
    }

    @Test
    void who_may_not_record_a_finding_is_not_given_the_form() {
        SmallCase opened = SmallCase.open();
        opened.conclude();
        String path = "/inspections/" + opened.inspection() + "/record-finding";

        assertThat(officer.get(path + seen(opened, 1)).status()).isEqualTo(403);
        assertThat(Browser.of(OFFICER_OF_ANOTHER, "vi").get(path).status()).isEqualTo(404);
    }

    @Test
    void a_response_is_read_with_its_file_on_the_page_of_the_recommendation() {
        String page = recommendation();
        Map<String, String> form = responseForm(page);

        Screen sent = officer.postWithFile(page + "/submit-response", form, "kq.txt", "đã xong\n");

        assertThat(sent.status()).as(sent.html()).isEqualTo(303);
        String html = officer.get(sent.location()).html();
        assertThat(html).contains("Đã khắc phục xong").contains("kq.txt");
        String file = html.substring(html.indexOf("/evidence/")).split("\"", 2)[0];
        Screen saved = officer.get(file);
        assertThat(saved.html()).isEqualTo("đã xong\n");
        assertThat(saved.response().headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(Browser.of(OFFICER_OF_ANOTHER, "vi").get(file).status()).isEqualTo(404);
    }

    @Test
    void a_file_that_was_received_need_not_be_chosen_again() {
        String page = recommendation();
        Map<String, String> form = responseForm(page);
        form.put("text", " ");

        Screen sent = officer.postWithFile(page + "/submit-response", form, "kq.txt", "đã xong\n");

        assertThat(sent.status()).isEqualTo(400);
        assertThat(sent.html()).contains("href=\"#text\"").contains("name=\"kept\"");
    }

    @Test
    void a_file_that_is_not_taken_is_told_and_the_words_are_kept() {
        String page = recommendation();
        Map<String, String> form = responseForm(page);
        long before = version(form);

        Screen sent = officer.postWithFile(page + "/submit-response", form, "kq.exe", "MZ");

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.html()).contains("kq.exe").contains("Đã khắc phục xong");
        assertThat(version(form)).isEqualTo(before);
    }

    @Test
    void a_form_from_before_a_change_is_told_so() {
        String page = recommendation();
        Map<String, String> form = responseForm(page);
        RunningProduct.post(
                OFFICER_OF_SUBJECT,
                "/api" + page + "/acknowledge-recommendation",
                "{\"occasion\": {}}");

        Screen sent = officer.postWithFile(page + "/submit-response", form, "kq.txt", "đã xong\n");

        assertThat(sent.status()).isEqualTo(412);
        assertThat(sent.html()).contains("Hồ sơ đã thay đổi").contains("Đã khắc phục xong");
        assertThat(sent.hidden().get("version")).isNotEqualTo(form.get("version"));
    }

    private Map<String, String> findingForm(String text) {
        SmallCase opened = SmallCase.open();
        String path = "/inspections/" + opened.inspection() + "/record-finding";
        Map<String, String> form = clerk.get(path + seen(opened, 0)).hidden();
        form.put("path", path);
        form.put("id", opened.inspection());
        form.put("kind", "SHORTCOMING");
        form.put("content.text", text);
        return form;
    }

    private static String findingPath(Map<String, String> form) {
        return form.get("path");
    }

    /** The path of a recommendation to the officer's unit, once it can be read. */
    private String recommendation() {
        String id = SmallCase.open().conclude();
        String page = "/recommendations/" + id;
        await().atMost(Duration.ofSeconds(30)).until(() -> officer.get(page).status() == 200);
        return page;
    }

    private Map<String, String> responseForm(String page) {
        Map<String, String> form = officer.get(page + "/submit-response").hidden();
        form.put("text", "Đã khắc phục xong");
        form.put("id", page.replaceFirst(".*/", ""));
        return form;
    }

    private static String seen(SmallCase opened, long version) {
        return "?atLeast=" + opened.inspection() + ":" + version;
    }

    /** How far the stream of the form's matter has come. */
    private static long version(Map<String, String> form) {
        return RunningProduct.bean(EventStore.class)
                .lastSequenceNumberFor(form.get("id"))
                .orElseThrow();
    }
}
