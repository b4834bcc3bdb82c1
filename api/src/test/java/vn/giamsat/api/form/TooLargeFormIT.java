package vn.giamsat.api.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.SmallCase;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;

import java.util.Map;

/** A file that is too large loses nothing of what was typed beside it. */
class TooLargeFormIT {

    private static final String TYPED = "Biên bản làm việc với chi bộ, gõ trong nửa giờ";

    private final Browser clerk = Browser.of(SmallCase.CLERK, "vi");
    private final SmallCase opened = SmallCase.open();
    private final String path = "/inspections/" + opened.inspection() + "/add-evidence";

    @Test
    void a_form_of_110_megabytes_comes_back_with_its_text_and_the_limit() {
        Screen shown = clerk.follow(sent(110));

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.html())
                .contains(TYPED, "không quá 100 MB", "còn nguyên")
                .doesNotContain("-1 byte");
    }

    @Test
    void so_does_a_file_just_above_the_limit_of_one_file_and_names_it() {
        Screen shown = clerk.follow(sent(100));

        assertThat(shown.html()).contains(TYPED, "to.pdf", "100 MB").doesNotContain("-1 byte");
    }

    /** More than a field takes, and more than a megabyte, comes back in its field. */
    @ParameterizedTest
    @ValueSource(ints = {20_001, 1_200_000})
    void a_text_too_long_for_its_field_comes_back_in_it_with_the_limit(int length) {
        String text = "Tư liệu ".repeat(length / 8 + 1);
        Screen form = clerk.get(path + "?atLeast=" + opened.inspection() + ":0");
        Map<String, String> fields = form.hidden();
        fields.put("shows", text);
        fields.put("_press", "send");

        Screen shown = clerk.follow(clerk.post(path, fields));

        assertThat(shown.html().contains(text)).isTrue();
        assertThat(shown.html()).contains("không quá 1.000 ký tự");
    }

    private Screen sent(long megabytes) {
        Screen form = clerk.get(path + "?atLeast=" + opened.inspection() + ":0");
        assertThat(form.status()).as(form.html()).isEqualTo(200);
        Map<String, String> fields = form.hidden();
        fields.put("shows", TYPED);
        return clerk.postWithLargeFile(path, fields, "file", "to.pdf", megabytes << 20);
    }
}
