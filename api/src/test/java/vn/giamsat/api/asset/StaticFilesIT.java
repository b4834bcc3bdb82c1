package vn.giamsat.api.asset;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.SmallCase.CLERK;

import jakarta.servlet.ServletContext;

import org.junit.jupiter.api.Test;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.page.Browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a browser loads once, and what it loads with every page. */
public class StaticFilesIT {

    private static final Pattern NEEDED =
            Pattern.compile("(?:href|src)=\"([^\"]+\\.(?:css|js)[^\"]*)\"");

    @Test
    void a_page_names_each_style_sheet_by_what_is_in_it_and_a_second_view_loads_none()
            throws IOException {
        List<String> needed = neededBy("/units");

        assertThat(needed)
                .hasSize(6)
                .allMatch(address -> address.matches("/static/[0-9a-f]{16}/[a-z.]+\\.(css|js)"));
        for (String address : needed) {
            Reply file = loaded(address, "gzip, deflate");
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("Cache-Control"))
                    .contains("max-age=31536000", "immutable", "public")
                    .doesNotContain("no-store");
            assertThat(file.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(file.header("Vary")).contains("Accept-Encoding");
            assertThat(file.header("Pragma")).isEmpty();
            byte[] plain = loaded(address, "identity").response().body();
            assertThat(unpacked(file)).isEqualTo(plain);
            assertThat(file.response().body().length).isLessThan(plain.length / 2);
        }
        assertThat(neededBy("/units")).isEqualTo(needed);
    }

    @Test
    void scripts_have_their_version_in_the_address_too() {
        assertThat(
                        new String(
                                loaded(address("printed.js"), "identity").response().body(),
                                StandardCharsets.UTF_8))
                .contains("function");
    }

    @Test
    void an_address_of_another_version_is_answered_but_not_to_be_kept() {
        Reply old = loaded("/static/0123456789abcdef/giamsat.css", "identity");

        assertThat(old.status()).isEqualTo(200);
        assertThat(old.header("Cache-Control")).isEqualTo("no-store");
        assertThat(loaded("/static/0123456789abcdef/none.css", "identity").status()).isEqualTo(404);
    }

    @Test
    void nobody_looks_ordinary_links_up_among_the_static_files() {
        assertThat(RunningProduct.bean(ServletContext.class).getFilterRegistrations().values())
                .isNotEmpty()
                .noneMatch(filter -> filter.getClassName().contains("ResourceUrlEncodingFilter"));
    }

    @Test
    void a_page_is_compressed_for_whoever_can_read_that() throws IOException {
        Reply page = loaded("/sign-in", "gzip");

        assertThat(page.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(new String(unpacked(page), StandardCharsets.UTF_8)).contains("</html>");
    }

    /** For others that look for a script in a page. */
    public static String address(String name) {
        return RunningProduct.bean(StaticFiles.class).address(name);
    }

    private static List<String> neededBy(String path) {
        return NEEDED.matcher(Browser.of(CLERK, "vi").get(path).html())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static Reply loaded(String address, String encoding) {
        return RunningProduct.send(
                RunningProduct.request("", address).header("Accept-Encoding", encoding).GET());
    }

    private static byte[] unpacked(Reply packed) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(packed.response().body()))
                .readAllBytes();
    }
}
