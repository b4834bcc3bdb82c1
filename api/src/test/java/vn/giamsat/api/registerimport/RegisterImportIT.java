package vn.giamsat.api.registerimport;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;
import vn.giamsat.api.table.TableFile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Units and accounts from a file: looked at first, then recorded together or not at all. */
class RegisterImportIT {

    private static final String UNITS = "/units/import-units";
    private static final String ACCOUNTS = "/accounts/import-accounts";
    private static final String HEAD =
            "Tên đơn vị;Cấp;Tỉnh, thành phố;Đơn vị cấp trên;Có từ ngày;Lý do là đơn vị khác cùng tên\n";
    private static final String HEAD_OF_ACCOUNTS = "Họ và tên;Tên đăng nhập;Vai trò;Đơn vị\n";

    private final Browser clerk = Browser.of("vanthu", "vi");
    private final Browser administrator = Browser.of("quantri", "vi");

    @Test
    void superiors_may_stand_below_in_the_same_file_and_a_second_sending_records_nothing() {
        String file =
                HEAD
                        + "Chi bộ thôn 1 nhập;;;Đảng ủy xã Nhập;;\n"
                        + "Đảng ủy xã Nhập;Cấp cơ sở;Long An;;01/07/2025;\n";
        Screen preview = brought(clerk, UNITS, file);
        assertThat(preview.html())
                .contains("Sẽ ghi nhận: 2", "Dòng", "Đảng ủy xã Nhập")
                .doesNotContain("??");
        long before = head();

        Screen recorded = record(clerk, preview);

        assertThat(recorded.html()).contains("Đã ghi nhận 2 việc", "Đã có: 2");
        assertThat(head()).isEqualTo(before + 2);
        JsonNode branch = unit("Chi bộ thôn 1 nhập");
        JsonNode above = unit("Đảng ủy xã Nhập");
        assertThat(branch.at("/parent").asString()).isEqualTo(above.path("unit").asString());
        assertThat(above.at("/level").asString()).isEqualTo("GRASSROOTS");
        assertThat(above.path("validFrom").asString()).isEqualTo("2025-07-01");

        Screen again = brought(clerk, UNITS, file);
        assertThat(again.html())
                .contains("Đã có: 2", "Không có gì mới", "/units/" + above.path("unit").asString());
        assertThat(clerk.post(again.address(), clerk.get(again.address()).hidden()).status())
                .isEqualTo(303);
        assertThat(head()).isEqualTo(before + 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A lỗi 1;Xã;;;;|Dòng 2, Cấp: cấp là Trung ương",
                "A lỗi 2;;;Không có đâu;;|Dòng 2, Đơn vị cấp trên: không có đơn vị nào",
                "A lỗi 3;;;A lỗi 3;;|không thể là cấp trên của chính mình",
                "A lỗi 4;;;;31/02/2025;|Dòng 2, Có từ ngày: lịch không có ngày này",
                "A lỗi 5;;;;mai;|Dòng 2, Có từ ngày: chưa rõ là ngày nào",
                ";;Long An;;;|Dòng 2, Tên đơn vị:",
                "ban thường vụ  tỉnh uỷ long an;;Cà Mau;;;|Dòng 2, Lý do là đơn vị khác cùng tên: tên này đã thuộc về",
            })
    void a_fault_is_told_at_its_line_and_column_and_nothing_is_recorded(String line, String told) {
        long before = head();

        Screen preview = brought(clerk, UNITS, HEAD + line + "\nĐơn vị đúng;;;;;\n");

        assertThat(preview.html()).contains(told, "Chưa ghi nhận gì", "Có lỗi: 1");
        assertThat(preview.html()).doesNotContain(">Ghi nhận</button>");
        Screen sent = clerk.post(preview.address(), preview.hidden());
        assertThat(sent.status()).isEqualTo(303);
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_cell_under_no_heading_is_told_and_not_dropped() {
        Screen preview = brought(clerk, UNITS, HEAD + "Chi bộ thừa ô;;;;;;;du;thua\n");

        assertThat(preview.html())
                .contains("“du” nằm ngoài các cột có tiêu đề", "“thua” nằm ngoài")
                .doesNotContain("Sẽ ghi nhận: 1");
    }

    @Test
    void the_same_unit_twice_a_circle_and_a_namesake_within_the_file_are_told() {
        Screen preview =
                brought(
                        clerk,
                        UNITS,
                        HEAD
                                + "Tổ vòng 1;;;Tổ vòng 2;;\n"
                                + "Tổ vòng 2;;;Tổ vòng 1;;\n"
                                + "Tổ trùng;;;;;\n"
                                + "tổ  trùng;;;;;\n"
                                + "Tổ cùng tên;;Long An;;;\n"
                                + "Tổ cùng tên;;Cà Mau;;;\n");

        assertThat(preview.html())
                .contains(
                        "vừa là cấp trên vừa là cấp dưới",
                        "Dòng 5, Tên đơn vị: dòng 4 đã ghi điều này",
                        "Dòng 7, Lý do là đơn vị khác cùng tên: tên này đã thuộc về: #6");
    }

    @Test
    void
            namesakes_are_recorded_with_their_reason_and_named_as_superiors_by_what_tells_them_apart() {
        Screen preview =
                brought(
                        clerk,
                        UNITS,
                        HEAD
                                + "Đảng ủy Hai Nơi;;Long An;;;\n"
                                + "Đảng ủy Hai Nơi;;Cà Mau;;;xã khác ở tỉnh khác\n");
        assertThat(record(clerk, preview).html()).contains("Đã ghi nhận 2 việc");

        Screen ambiguous = brought(clerk, UNITS, HEAD + "Chi bộ mơ hồ;;;Đảng ủy Hai Nơi;;\n");
        assertThat(ambiguous.html())
                .contains(
                        "nhiều đơn vị mang tên này",
                        "Đảng ủy Hai Nơi (Long An)",
                        "Đảng ủy Hai Nơi (Cà Mau)");
        Screen clear = brought(clerk, UNITS, HEAD + "Chi bộ rõ;;;Đảng ủy Hai Nơi (Cà Mau);;\n");
        assertThat(record(clerk, clear).html()).contains("Đã ghi nhận 1 việc");
        String parent = unit("Chi bộ rõ").at("/parent").asString();
        assertThat(get("vanthu", "/api/units/" + parent).body().at("/province").asString())
                .isEqualTo("Cà Mau");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tên đơn vị;Mã số\\nA;1|Cột “Mã số” không có trong mẫu",
                "Cấp\\nCấp tỉnh|Thiếu cột “Tên đơn vị / Name of the unit”",
                "Tên đơn vị;Name of the unit\\nA;B|có hai lần",
            })
    void headings_that_are_not_understood_refuse_the_file(String file, String told) {
        Screen preview = brought(clerk, UNITS, file.replace("\\n", "\n"));

        assertThat(preview.html()).contains(told, "Chưa ghi nhận gì");
    }

    @Test
    void english_headings_and_words_are_understood_too() {
        Screen preview =
                brought(
                        Browser.of("vanthu", "en"),
                        UNITS,
                        "name of the unit,LEVEL\nParty committee of Nhập,Grassroots\n");

        assertThat(preview.html()).contains("Will be recorded: 1").doesNotContain("??");
    }

    @Test
    void the_template_is_read_back_with_its_headings_and_without_its_guide() throws Exception {
        assertThat(clerk.get(UNITS + "/template.csv").html()).contains(" / ");
        assertThat(administrator.get(ACCOUNTS + "/template.csv").html()).contains(" / ");
        assertThat(clerk.get(UNITS + "/template.xlsx").status()).isEqualTo(200);
        byte[] template = TemplateFile.of(List.of(UnitColumn.values()));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.getSheetAt(0).createRow(1).createCell(0).setCellValue("Một đơn vị");
            workbook.write(bytes);
            var table = TableFile.read(bytes.toByteArray());
            assertThat(table.unread()).containsExactly(TemplateFile.GUIDE);
            var headings = Headings.of(table.lines().getFirst(), UnitColumn.class);
            assertThat(headings.faults()).isEmpty();
            assertThat(headings.text(table.lines().getLast(), UnitColumn.NAME))
                    .isEqualTo("Một đơn vị");
        }
    }

    @Test
    void accounts_are_opened_with_their_roles_and_without_a_password() {
        String unit = "Đảng ủy xã Có Tài Khoản";
        record(clerk, brought(clerk, UNITS, HEAD + unit + ";;;;;\n"));
        assertThat(unit(unit).path("name").asString()).isEqualTo(unit);
        String file =
                HEAD_OF_ACCOUNTS
                        + "Nguyễn Nhập Một;nhap.mot;Văn thư;\n"
                        + "Nguyễn Nhập Một;NHAP.MOT;\"Cán bộ theo dõi, đôn đốc\";\n"
                        + "Trần Nhập Hai;nhap.hai;Cán bộ đơn vị;"
                        + unit
                        + "\n"
                        + "Lê Nhập Ba;nhap.ba;;\n";
        Screen preview = brought(administrator, ACCOUNTS, file);
        assertThat(preview.html())
                .contains("Sẽ ghi nhận: 3", "Sẽ giao thêm vai trò: 1", "Tệp không chứa mật khẩu")
                .doesNotContain("??");
        long before = head();

        Screen recorded = record(administrator, preview);

        assertThat(recorded.html()).contains("Đã ghi nhận 6 việc", "Đã có: 4");
        assertThat(head()).isEqualTo(before + 6);
        assertThat(account("nhap.mot").path("grants").values())
                .extracting(grant -> grant.path("role").asString())
                .containsExactlyInAnyOrder("CLERK", "FOLLOW_UP_OFFICER");
        Screen signIn = Browser.ofNobody().signIn("/sign-in", "nhap.mot");
        assertThat(signIn.location()).contains("error");
        assertThat(brought(administrator, ACCOUNTS, file).html()).contains("Không có gì mới");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ai đó;vanthu;;|Tên đăng nhập: tên đăng nhập này đã thuộc về",
                "Ai đó;tên dấu;;|Tên đăng nhập: tên đăng nhập gồm",
                "Ai đó;ai.do;Trưởng phòng;|Vai trò: không có vai trò",
                "Ai đó;ai.do;Cán bộ đơn vị;|Đơn vị: cán bộ đơn vị cần có đơn vị",
                "Ai đó;ai.do;Văn thư;Ban Thường vụ Huyện ủy Châu Thành|Đơn vị: chỉ vai trò",
                "Ai đó;ai.do;Cán bộ đơn vị;Đâu đó|Đơn vị: không có đơn vị nào",
                ";ai.do;;|Họ và tên:",
            })
    void a_fault_of_an_account_is_told_at_its_column(String line, String told) {
        Screen preview = brought(administrator, ACCOUNTS, HEAD_OF_ACCOUNTS + line + "\n");

        assertThat(preview.html()).contains("Dòng 2, " + told, "Chưa ghi nhận gì");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bon", "chauthanh", "kiemtoan", "quantri"})
    void nobody_but_a_clerk_brings_units(String username) {
        assertThat(Browser.of(username, "vi").get(UNITS).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bon", "vanthu", "kiemtoan"})
    void nobody_but_an_administrator_brings_accounts(String username) {
        assertThat(Browser.of(username, "vi").get(ACCOUNTS).status()).isEqualTo(403);
    }

    @Test
    void a_table_is_shown_to_whoever_brought_it_and_to_nobody_else() {
        post(
                "quantri",
                "/api/accounts/open-account",
                "{\"username\": \"vanthuhai\", \"displayName\": \"Văn thư hai\"}");
        Screen preview = brought(clerk, UNITS, HEAD + "Đơn vị riêng;;;;;\n");

        String other =
                preview.address().replace("/units/", "/accounts/").replace("units", "accounts");
        assertThat(administrator.get(other).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"GIF89a\0x, không phải bảng", "'', Chưa chọn tệp"})
    void what_is_no_table_is_told_on_the_page_where_another_is_chosen(String file, String told) {
        Screen answer =
                clerk.postWithFile(UNITS, clerk.get(UNITS).hidden(), "file", "tep.csv", file);

        Screen page = clerk.get(answer.location());
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html()).contains(told, "type=\"file\"");
    }

    private static Screen brought(Browser who, String page, String text) {
        Screen answer =
                who.postWithFile(page, who.get(page).hidden(), "file", "danh-sach.csv", text);
        return who.follow(answer);
    }

    private static Screen record(Browser who, Screen preview) {
        return who.follow(who.post(preview.address(), preview.hidden()));
    }

    private static JsonNode unit(String name) {
        return get("vanthu", "/api/units?words=" + encoded(name))
                .body()
                .path("items")
                .values()
                .stream()
                .filter(row -> row.path("name").asString("").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode account(String username) {
        return get("quantri", "/api/accounts?words=" + encoded(username))
                .body()
                .path("items")
                .get(0);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
