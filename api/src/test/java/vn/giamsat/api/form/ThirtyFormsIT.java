package vn.giamsat.api.form;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.form.ThirtyFormsIT.Filling.of;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Thirty forms, each sent once with a fault, which is shown at its field with all that was typed,
 * and once right, which is recorded.
 */
class ThirtyFormsIT {

    private static final Forms FORMS = new Forms();

    /**
     * How one form is filled in.
     *
     * @param wrong the field left blank, or filled in wrongly, the first time
     */
    record Filling(
            String form, String wrong, Map<String, String> texts, UnaryOperator<OpenForm> picks) {

        static Filling of(String form, String wrong, Map<String, String> texts) {
            return new Filling(form, wrong, texts, UnaryOperator.identity());
        }

        Filling picking(UnaryOperator<OpenForm> how) {
            return new Filling(form, wrong, texts, how);
        }

        OpenForm in(OpenForm form) {
            OpenForm filled = picks.apply(form);
            texts.forEach(filled::type);
            return filled;
        }

        @Override
        public String toString() {
            return form;
        }
    }

    static Stream<Filling> fillings() {
        return Stream.of(
                // the office
                of("units/register-unit", "name", Map.of("name", "Đảng ủy xã Long Trì")),
                of(
                        "units/rename-unit",
                        "reason",
                        Map.of("name", "Đảng ủy xã A", "reason", "Sắp xếp")),
                of(
                        "accounts/open-account",
                        "username",
                        Map.of("username", "moi.2026", "displayName", "Cán bộ mới")),
                of("accounts/disable-account", "reason", Map.of("reason", "Nghỉ hưu")),
                of("accounts/enable-account", "reason", Map.of("reason", "Trở lại")),
                of(
                                "reporting-periods/open-reporting-period",
                                "lastDay",
                                Map.of("firstDay", "01/02/2017", "lastDay", "28/02/2017"))
                        .picking(form -> form.choose("kind", "MONTH")),
                of(
                        "reporting-periods/reopen-reporting-period",
                        "reason",
                        Map.of("reason", "Ghi sót")),
                // delegations
                visit("delegations/found-delegation", "name", "Đoàn 12"),
                visit("delegations/propose-delegation", "theme", "Đoàn 13"),
                of("delegations/decide-plan", "content", Map.of("content", "Làm việc tại đơn vị"))
                        .picking(form -> form.chooseAny("subjects")),
                of(
                                "delegations/appoint-member",
                                "member.person.name",
                                Map.of("member.person.name", "Nguyễn Văn B"))
                        .picking(form -> form.choose("member.post", "MEMBER")),
                of("delegations/assign-work", "task", Map.of("task", "Đọc báo cáo"))
                        .picking(form -> form.chooseAny("member")),
                of(
                        "delegations/issue-report-outline",
                        "occasion.on",
                        Map.of("text", "Đề cương", "occasion.on", "")),
                // cases
                of(
                                "inspections/hold-session",
                                "place",
                                Map.of("place", "xã Long Trì", "participants", "Bà A\nÔng B"))
                        .picking(form -> form.choose("type", "WORKING_SESSION")),
                of(
                                "inspections/record-finding",
                                "occasion.on",
                                Map.of("content.text", "Chưa họp", "occasion.on", ""))
                        .picking(form -> form.choose("kind", "SHORTCOMING")),
                of("inspections/request-supplement", "about", Map.of("about", "Báo cáo thu chi"))
                        .picking(form -> form.choose("paper", "SUPPLEMENT")),
                of(
                        "inspections/record-upward-request",
                        "text",
                        Map.of("text", "Đề nghị hướng dẫn")),
                of("inspections/name-examined-member", "name", Map.of("name", "Trần Văn C")),
                of(
                        "inspections/prepare-draft-report",
                        "occasion.on",
                        Map.of("text", "Dự thảo", "occasion.on", "")),
                of(
                        "inspections/record-oral-remarks",
                        "speaker.name",
                        Map.of("speaker.name", "Lê Văn D", "text", "Phát biểu")),
                of(
                        "inspections/issue-conclusion",
                        "summary",
                        Map.of(
                                "notice.symbol",
                                "77-TB/TU",
                                "notice.date",
                                "20/11/2024",
                                "summary",
                                "Kết quả")),
                of("inspections/submit-finding-for-review", "finding", Map.of())
                        .picking(form -> form.chooseAny("finding")),
                // recommendations
                of(
                        "recommendations/acknowledge-recommendation",
                        "occasion.on",
                        Map.of("note", "Đã nhận", "occasion.on", "")),
                of(
                        "recommendations/plan-remediation",
                        "text",
                        Map.of("text", "Khắc phục trong quý")),
                of("recommendations/report-progress", "text", Map.of("text", "Đã làm một nửa")),
                of(
                        "recommendations/ask-extension",
                        "reason",
                        Map.of("dueOn", "31/12/2030", "reason", "Chờ kinh phí")),
                of(
                        "recommendations/set-due-date",
                        "dueOn",
                        Map.of("dueOn", "30/11/2030", "reason", "Theo thông báo")),
                of("recommendations/assign-follow-up-officer", "officer", Map.of())
                        .picking(form -> form.chooseAny("officer")),
                of("recommendations/send-reminder", "text", Map.of("text", "Đề nghị báo cáo")),
                of(
                                "recommendations/close-by-authority",
                                "reason",
                                Map.of("reason", "Văn bản đã thay"))
                        .picking(form -> form.choose("ground", "BASIS_REPLACED")));
    }

    private static Filling visit(String form, String wrong, String name) {
        return of(
                        form,
                        wrong,
                        Map.of("name", name, "theme", "Quy chế", "issuer.name", "Ban Thường vụ"))
                .picking(
                        open ->
                                open.choose("kind", "INSPECTION_VISIT")
                                        .choose("origin", "UNPLANNED"));
    }

    @ParameterizedTest
    @MethodSource("fillings")
    void a_fault_is_shown_at_its_field_and_what_is_right_is_recorded(Filling filling) {
        CommandForm command = FORMS.of(filling.form());
        String address = FORMS.ready(command);
        Browser person = Forms.whoMay(address, "vi");
        OpenForm faulty = filling.in(OpenForm.at(person, address));
        long before = RunningProduct.head();

        OpenForm refused = spoilt(faulty, filling.wrong()).refused();

        assertThat(refused.html()).contains("href=\"#" + filling.wrong() + "\"");
        filling.texts().values().stream()
                .filter(
                        text ->
                                !text.isEmpty()
                                        && !text.equals(filling.texts().get(filling.wrong())))
                .forEach(
                        text ->
                                assertThat(refused.html())
                                        .contains(text.lines().findFirst().orElse("")));
        assertThat(RunningProduct.head()).isEqualTo(before);
        Screen recorded = filling.in(refused).record();
        assertThat(recorded.html()).doesNotContain("id=\"error-summary\"");
        assertThat(RunningProduct.head()).isGreaterThan(before);
    }

    private static OpenForm spoilt(OpenForm form, String field) {
        if (field.endsWith("occasion.on")) {
            return form.type(field, "31/02/2024");
        }
        return form.fields().containsKey(field) && !form.html().contains("id=\"" + field + "-0\"")
                ? form.type(field, " ")
                : form.leaveOut(field);
    }
}
