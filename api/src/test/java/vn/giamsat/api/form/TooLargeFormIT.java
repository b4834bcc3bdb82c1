package vn.giamsat.api.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

    private Screen sent(long megabytes) {
        Screen form = clerk.get(path + "?atLeast=" + opened.inspection() + ":0");
        assertThat(form.status()).as(form.html()).isEqualTo(200);
        Map<String, String> fields = form.hidden();
        fields.put("shows", TYPED);
        return clerk.postWithLargeFile(path, fields, "file", "to.pdf", megabytes << 20);
    }
}
