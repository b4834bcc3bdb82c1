package vn.giamsat.api.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.OFFICER_OF_ANOTHER;
import static vn.giamsat.api.SmallCase.OFFICER_OF_SUBJECT;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

class FormsIT {

    private final Browser clerk = Browser.of(CLERK, "vi");
    private final Browser officer = Browser.of(OFFICER_OF_SUBJECT, "vi");

    /** A form as it was filled in, where it is sent, and whose matter it is about. */
    private record Filled(String path, String id, Map<String, String> fields) {

        Filled with(String field, String value) {
            Map<String, String> more = new HashMap<>(fields);
            more.put(field, value);
            return new Filled(path, id, more);
        }

        /** How far the stream of the matter has come. */
        long version() {
            return RunningProduct.bean(EventStore.class).lastSequenceNumberFor(id).orElseThrow();
        }
    }

    @Test
    void a_finding_that_was_recorded_is_read_on_the_page_of_the_case() {
        Filled form = finding("Chưa họp định kỳ");

        Screen page = clerk.follow(clerk.post(form.path(), form.fields()));

        assertThat(page.html()).contains("Chưa họp định kỳ").contains("Đã ghi nhận.");
    }

    @ParameterizedTest
    @CsvSource({"vi, Hậu quả", "en, Consequence"})
    void the_consequence_of_a_finding_is_read_on_the_page_of_the_case(
            String language, String label) {
        Filled form =
                finding("Chi sai nguồn").with("content.consequence", "Thất thoát 120 triệu đồng");

        String page = clerk.post(form.path(), form.fields()).location();

        assertThat(Browser.of(CLERK, language).get(page).html())
                .containsPattern(">" + label + "</dt><dd[^>]*>Thất thoát 120 triệu đồng</dd>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28.5.24",
                "28-05-2024",
                "28/5/24",
                "2024-05-28",
                "ngày 28 tháng 5 năm 2024"
            })
    void a_day_is_recorded_however_it_was_written(String day) {
        Filled form =
                finding("Họp muộn")
                        .with("occasion.on", day)
                        .with("occasion.lateReason", "nhập hồ sơ cũ");

        clerk.post(form.path(), form.fields());

        assertThat(recorded(form).toString()).contains("\"2024-05-28\"");
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/2024, lịch không có ngày này",
        "05/28/2024, chưa rõ là ngày nào; ghi ngày/tháng/năm",
        "28/5, chưa rõ là ngày nào; ghi ngày/tháng/năm",
    })
    void a_day_that_is_none_is_told_beside_its_field_and_kept(String day, String told) {
        Filled form = finding("Họp muộn").with("occasion.on", day);
        long before = form.version();

        Screen page = clerk.follow(clerk.post(form.path(), form.fields()));

        assertThat(page.html()).contains(told).contains("value=\"" + day + "\"");
        assertThat(page.html()).contains("Họp muộn");
        assertThat(form.version()).isEqualTo(before);
    }

    @Test
    void what_was_pasted_is_recorded_without_what_nobody_sees() {
        Filled form = finding("\uFEFFChưa\u00AD họp\u2028định\u200B kỳ 👩🏽\u200D⚖️");

        clerk.post(form.path(), form.fields());

        assertThat(recorded(form).at("/content/text").asString())
                .isEqualTo("Chưa họp\nđịnh kỳ 👩🏽\u200D⚖️");
    }

    @Test
    void a_character_that_is_not_taken_is_shown_where_it_stands_and_the_text_is_kept() {
        Filled form = finding("Chưa họp\u0001 định kỳ");

        Screen page = clerk.follow(clerk.post(form.path(), form.fields()));

        assertThat(page.html())
                .contains("ký tự thứ 9", "“Chưa họp[U+0001] định kỳ”")
                .contains("Chưa họp\u0001 định kỳ");
    }

    @Test
    void a_consequence_left_empty_is_missing() {
        Filled form = finding("Họp thiếu kỳ").with("content.consequence", " ");

        clerk.post(form.path(), form.fields());

        assertThat(recorded(form).at("/content/text").asString()).isEqualTo("Họp thiếu kỳ");
        assertThat(recorded(form).at("/content/consequence").isNull()).isTrue();
    }

    @Test
    void a_finding_is_amended_from_the_words_it_has() {
        UUID leader = DemoOffice.account("doan-1377", "leader").orElseThrow();
        Filled form =
                finding(SmallCase.openLedBy(leader), "Chi sai nguồn")
                        .with("content.consequence", "Thất thoát 120 triệu đồng");
        clerk.post(form.path(), form.fields());
        String finding = recorded(form).path("finding").asString();

        String path = "/inspections/" + form.id() + "/amend-finding?finding=" + finding;
        Screen shown = Browser.of("bon", "vi").get(path);

        assertThat(shown.html())
                .containsPattern("name=\"content.text\"[^>]*>Chi sai nguồn<")
                .containsPattern("name=\"content.consequence\"[^>]*>Thất thoát 120 triệu đồng<");
    }

    @Test
    void a_second_click_records_nothing_twice() {
        Filled form = finding("Chỉ một lần");
        Screen first = clerk.post(form.path(), form.fields());
        long after = form.version();

        Screen second = clerk.post(form.path(), form.fields());

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(form.version()).isEqualTo(after);
    }

    @Test
    void bad_input_changes_nothing_keeps_what_was_typed_and_leads_to_the_fields() {
        Filled form =
                finding("Chữ đã gõ, còn nguyên").with("kind", "").with("occasion.on", "31/02/2024");
        long before = form.version();

        Screen shown = clerk.follow(clerk.post(form.path(), form.fields()));

        assertThat(shown.html())
                .contains("<title>Lỗi: Ghi nhận phát hiện")
                .contains("role=\"alert\"")
                .contains("href=\"#kind\"")
                .contains("href=\"#occasion.on\"")
                .contains("lịch không có ngày này")
                .contains("Chữ đã gõ, còn nguyên")
                .contains("value=\"31/02/2024\"");
        assertThat(form.version()).isEqualTo(before);
    }

    @Test
    void a_refused_form_is_the_same_after_reloading_and_in_the_other_language() {
        Filled form = finding("Giữ nguyên").with("occasion.on", "31/02/2024");
        String address = clerk.post(form.path(), form.fields()).location();

        assertThat(clerk.get(address).html())
                .contains("Giữ nguyên")
                .contains("lịch không có ngày này");
        assertThat(Browser.of(CLERK, "en").get(address).html())
                .contains("Giữ nguyên")
                .contains("<title>Error:")
                .contains("the calendar has no such day");
    }

    @Test
    void a_refused_form_is_corrected_and_recorded_once() {
        Filled form = finding("Sửa rồi gửi").with("kind", "");
        Screen shown = clerk.follow(clerk.post(form.path(), form.fields()));
        Filled corrected = new Filled(form.path(), form.id(), shown.hidden());
        Filled sent = corrected.with("kind", "LIMITATION").with("content.text", "Sửa rồi gửi");

        Screen first = clerk.post(sent.path(), sent.fields());
        Screen second = clerk.post(sent.path(), sent.fields());

        assertThat(clerk.follow(first).html()).contains("Sửa rồi gửi");
        assertThat(second.location()).isEqualTo(first.location());
    }

    @Test
    void who_goes_back_to_a_recorded_form_is_told_that_it_was_recorded() {
        Filled form = finding("Quay lại").with("kind", "");
        Screen refused = clerk.post(form.path(), form.fields());
        Screen shown = clerk.follow(refused);
        Filled sent = new Filled(form.path(), form.id(), shown.hidden());
        sent = sent.with("kind", "LIMITATION").with("content.text", "Quay lại");
        clerk.post(sent.path(), sent.fields());

        assertThat(clerk.get(refused.location()).html()).contains("đã được ghi nhận");
    }

    @Test
    void who_goes_back_to_a_form_that_was_right_at_once_is_told_that_it_was_recorded() {
        SmallCase opened = SmallCase.open();
        String path = "/inspections/" + opened.inspection() + "/record-finding";
        Screen shown = clerk.get(path + seen(opened, 0));
        Filled form =
                new Filled(shown.address(), opened.inspection(), shown.hidden())
                        .with("kind", "SHORTCOMING")
                        .with("content.text", "Đúng ngay lần đầu");
        clerk.post(form.path(), form.fields());

        Screen back = clerk.get(shown.address());

        assertThat(back.html()).contains("đã được ghi nhận").doesNotContain("value=\"send\"");
        assertThat(clerk.get(path).html()).contains("value=\"send\"");
    }

    @Test
    void a_form_that_was_recorded_records_no_other_words() {
        Filled form = finding("Lời thứ nhất");
        clerk.post(form.path(), form.fields());
        long after = form.version();
        Filled other = form.with("content.text", "Lời thứ hai");

        Screen answer = clerk.follow(clerk.post(other.path(), other.fields()));

        assertThat(answer.html()).contains("đã được ghi nhận").contains("Mở biểu mẫu mới");
        assertThat(form.version()).isEqualTo(after);
    }

    @Test
    void a_form_that_is_no_longer_kept_records_no_other_words_either() {
        Filled form = finding("Lời thứ nhất");
        clerk.post(form.path(), form.fields());
        long after = form.version();
        RunningProduct.bean(JdbcClient.class).sql("delete from edge.form_draft").update();
        Filled other = form.with("content.text", "Lời thứ hai");

        Screen answer = clerk.follow(clerk.post(other.path(), other.fields()));

        assertThat(answer.html()).contains("đã được ghi nhận");
        assertThat(form.version()).isEqualTo(after);
    }

    @Test
    void a_draft_that_is_not_there_is_said_to_be_missing() {
        Filled form = finding("Không còn");

        Screen shown = clerk.get(form.path() + "?draft=" + UUID.randomUUID());

        assertThat(shown.html()).contains("không còn được lưu").contains("value=\"send\"");
    }

    @Test
    void enter_in_a_line_records_nothing_and_asks_to_confirm() {
        SmallCase opened = SmallCase.open();
        String path = "/inspections/" + opened.inspection() + "/hold-session";
        Filled form =
                new Filled(path, opened.inspection(), clerk.get(path + seen(opened, 0)).hidden())
                        .with("type", "SITE_VISIT")
                        .with("place", "xã Long Trì")
                        .with("_press", "enter");
        long before = form.version();

        Screen asked = clerk.follow(clerk.post(form.path(), form.fields()));

        assertThat(form.version()).isEqualTo(before);
        assertThat(asked.html())
                .contains("value=\"confirm\"")
                .contains("xã Long Trì")
                .contains("chưa ghi nhận")
                .contains("không có")
                .doesNotContain("có biên nhận");
        Map<String, String> confirmed = asked.hidden();
        confirmed.put("_press", "confirm");
        clerk.post(form.path(), confirmed);
        assertThat(form.version()).isEqualTo(before + 1);
    }

    @Test
    void a_row_that_was_added_and_left_empty_is_not_lost_without_a_word() {
        Browser issuer = Browser.of("banhanh", "vi");
        OpenForm form =
                OpenForm.at(issuer, "/delegations/found-delegation")
                        .add("basis")
                        .chooseAny("kind")
                        .chooseAny("origin")
                        .type("name", "Đoàn giám sát thử")
                        .type("theme", "Sinh hoạt chi bộ");

        Screen asked = issuer.follow(form.send());

        assertThat(asked.html())
                .contains("value=\"confirm\"")
                .contains("Mục đã thêm nhưng để trống")
                .contains("không có");
    }

    @Test
    void whoever_issues_for_one_body_founds_its_delegations() {
        OpenForm form = OpenForm.at(Browser.of("banhanh", "vi"), "/delegations/found-delegation");

        assertThat(form.fields().get("issuer.unit").getFirst()).isNotEmpty();
        assertThat(form.fields().get("issuer.name").getFirst()).contains("Long An");
    }

    @Test
    void the_only_response_that_waits_is_picked_already() {
        Filled form =
                response().with("document.type", "REPORT").with("document.symbol", "88-BC/HU");
        Map<String, String> confirmed =
                officer.follow(officer.post(form.path(), form.fields())).hidden();
        confirmed.put("_press", "confirm");
        officer.post(form.path(), confirmed);
        Browser followUp = Browser.of("theodoi", "vi");
        String path = "/recommendations/" + form.id() + "/accept-response";
        String seen = "?atLeast=" + form.id() + ":" + form.version();

        assertThat(OpenForm.at(followUp, path + seen).fields()).containsKey("response");
    }

    @Test
    void what_a_rule_demands_is_not_called_optional() {
        String html = officer.get(response().path()).html();

        assertThat(html.substring(html.indexOf("Tài liệu minh chứng")))
                .doesNotContainPattern("^Tài liệu minh chứng\\s*<span class=\"gs-optional\"");
    }

    @Test
    void a_day_in_the_future_is_told_where_it_was_typed() {
        SmallCase opened = SmallCase.open();
        String path = "/inspections/" + opened.inspection() + "/add-evidence";
        OpenForm form =
                OpenForm.at(clerk, path + seen(opened, 0))
                        .attach("file", "kq.txt", "biên bản\n")
                        .type("shows", "Biên bản")
                        .type("evidenceDate", "30/11/2090");

        assertThat(form.refused().html())
                .contains("href=\"#evidenceDate\"")
                .doesNotContain("href=\"#occasion.on\"");
    }

    @Test
    void a_user_name_that_is_taken_is_told_at_the_user_name() {
        OpenForm form =
                OpenForm.at(Browser.of("quantri", "vi"), "/accounts/open-account")
                        .type("username", "bon")
                        .type("displayName", "Người khác");

        assertThat(form.refused().html())
                .contains("href=\"#username\"")
                .contains("đã có người dùng");
    }

    @Test
    void only_roles_that_the_account_holds_can_be_taken_from_it() {
        UUID leader = DemoOffice.account("doan-1377", "leader").orElseThrow();
        OpenForm form =
                OpenForm.at(Browser.of("quantri", "vi"), "/accounts/" + leader + "/revoke-role");

        assertThat(form.html()).contains("name=\"role\"").doesNotContain("value=\"ADMINISTRATOR\"");
    }

    @Test
    void words_that_nothing_has_are_said_to_find_nothing() {
        OpenForm form =
                OpenForm.at(Browser.of("banhanh", "vi"), "/delegations/found-delegation")
                        .find("issuer.unit", "không đơn vị nào tên thế");

        assertThat(form.html()).contains("Không tìm thấy");
    }

    @Test
    void a_draft_is_nobody_elses() {
        Filled form = finding("Riêng của văn thư").with("kind", "");
        String address = clerk.post(form.path(), form.fields()).location();

        assertThat(Browser.of("banhanh", "vi").get(address).html())
                .doesNotContain("Riêng của văn thư");
    }

    @Test
    void a_rule_that_is_broken_is_named_with_its_remedy() {
        Filled form = finding("Việc cũ").with("occasion.on", "03/01/2024");

        Screen shown = clerk.follow(clerk.post(form.path(), form.fields()));

        assertThat(shown.html()).contains("Quy định:").contains("Việc cũ");
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
                .containsPattern(">chưa ghi nhận – [^<]*, xã Long Trì *<");
    }

    @Test
    void who_may_not_record_a_finding_is_not_given_the_form() {
        SmallCase opened = SmallCase.open();
        opened.conclude();
        String path = "/inspections/" + opened.inspection() + "/record-finding";

        assertThat(officer.get(path + seen(opened, 1)).status()).isEqualTo(403);
        assertThat(Browser.of(OFFICER_OF_ANOTHER, "vi").get(path).status()).isIn(403, 404);
    }

    @Test
    void a_response_is_read_again_confirmed_and_leaves_a_receipt() {
        Filled form = response();

        Screen sent =
                officer.postWithFile(form.path(), form.fields(), "files", "kq.txt", "đã xong\n");
        long before = form.version();
        Screen asked = officer.follow(sent);
        assertThat(asked.html()).contains("Đã khắc phục xong").contains("kq.txt");
        assertThat(form.version()).isEqualTo(before);
        Map<String, String> confirmed = asked.hidden();
        confirmed.put("_press", "confirm");
        Screen receipt = officer.post(form.path(), confirmed);

        assertThat(receipt.location()).startsWith("/receipts/" + form.id());
        assertThat(form.version()).isEqualTo(before + 1);
        String seen = "?atLeast=" + form.id() + ":" + form.version();
        String html = officer.get("/recommendations/" + form.id() + seen).html();
        assertThat(html).contains("Đã khắc phục xong").contains("kq.txt");
    }

    @Test
    void a_file_that_was_received_need_not_be_chosen_again() {
        Filled form = response().with("text", " ");

        Screen shown =
                officer.follow(
                        officer.postWithFile(
                                form.path(), form.fields(), "files", "kq.txt", "đã xong\n"));

        assertThat(shown.html()).contains("href=\"#text\"").contains("kq.txt").contains("đã nhận");
    }

    @Test
    void a_file_that_is_not_taken_is_told_and_the_words_are_kept() {
        Filled form = response();
        long before = form.version();

        Screen shown =
                officer.follow(
                        officer.postWithFile(form.path(), form.fields(), "files", "kq.exe", "MZ"));

        assertThat(shown.html())
                .contains("href=\"#files\"")
                .contains("kq.exe")
                .contains("Đã khắc phục xong");
        assertThat(form.version()).isEqualTo(before);
    }

    @Test
    void a_form_from_before_a_change_is_told_so() {
        Filled form =
                response().with("document.type", "REPORT").with("document.symbol", "87-BC/HU");
        RunningProduct.post(
                OFFICER_OF_SUBJECT,
                "/api/recommendations/" + form.id() + "/acknowledge-recommendation",
                "{\"occasion\": {}}");

        Screen asked = officer.follow(officer.post(form.path(), form.fields()));
        Map<String, String> confirmed = asked.hidden();
        confirmed.put("_press", "confirm");
        Screen shown = officer.follow(officer.post(form.path(), confirmed));

        assertThat(shown.html()).contains("Hồ sơ đã thay đổi").contains("Đã khắc phục xong");
    }

    private Filled finding(String text) {
        return finding(SmallCase.open(), text);
    }

    private Filled finding(SmallCase opened, String text) {
        String path = "/inspections/" + opened.inspection() + "/record-finding";
        Map<String, String> fields = clerk.get(path + seen(opened, 0)).hidden();
        return new Filled(path, opened.inspection(), fields)
                .with("kind", "SHORTCOMING")
                .with("content.text", text);
    }

    private static JsonNode recorded(Filled form) {
        String path = "/api/inspections/" + form.id() + "/findings?atLeast=";
        Reply findings = RunningProduct.get(CLERK, path + form.id() + ":" + form.version());
        return findings.body().at("/items/0");
    }

    private Filled response() {
        String id = SmallCase.open().conclude();
        String path = "/recommendations/" + id + "/submit-response";
        await().atMost(Duration.ofSeconds(30)).until(() -> officer.get(path).status() == 200);
        return new Filled(path, id, officer.get(path).hidden()).with("text", "Đã khắc phục xong");
    }

    private static String seen(SmallCase opened, long version) {
        return "?atLeast=" + opened.inspection() + ":" + version;
    }
}
