package vn.giamsat.api.page.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.RunningProduct.request;
import static vn.giamsat.api.RunningProduct.send;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.OFFICER_OF_ANOTHER;

import org.junit.jupiter.api.Test;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What an archive holds is listed for those who may see it. */
class ArchivePagesIT {

    @Test
    void the_entries_of_an_archive_are_shown_from_the_page_of_its_case() throws IOException {
        SmallCase opened = SmallCase.open();
        Reply uploaded = upload("bien-ban.txt", "<b>ảnh</b>/hiện trường.jpg");
        String sha256 = uploaded.body().path("sha256").asString();
        long version =
                post(
                                CLERK,
                                opened.path() + "/add-evidence",
                                "{\"file\": %s, \"shows\": \"Ảnh\"}".formatted(uploaded.body()))
                        .body()
                        .path("version")
                        .asLong();
        String page = "/evidence/" + sha256 + "/entries";
        Browser clerk = Browser.of(CLERK, "vi");

        Screen ofCase =
                clerk.get(
                        "/inspections/%s?atLeast=%s:%d"
                                .formatted(opened.inspection(), opened.inspection(), version));
        assertThat(ofCase.html()).contains("href=\"" + page + "\"");
        Screen entries = clerk.get(page);
        assertThat(entries.status()).isEqualTo(200);
        assertThat(entries.html())
                .contains("bien-ban.txt", "&lt;b&gt;ảnh&lt;/b&gt;/hiện trường.jpg", "tai-lieu.zip")
                .doesNotContain("??");
        assertThat(Browser.of(CLERK, "en").get(page).html()).contains("Inside the archive");
        assertThat(Browser.of(OFFICER_OF_ANOTHER, "vi").get(page).status()).isEqualTo(404);
    }

    private static Reply upload(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write('x');
            }
        }
        return send(
                request(CLERK, "/api/evidence")
                        .header("Content-Type", "application/octet-stream")
                        .header("Content-Disposition", "attachment; filename=tai-lieu.zip")
                        .POST(BodyPublishers.ofByteArray(bytes.toByteArray())));
    }
}
