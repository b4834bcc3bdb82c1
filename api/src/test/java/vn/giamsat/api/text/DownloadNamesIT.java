package vn.giamsat.api.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.ContentDisposition;

import vn.giamsat.api.SmallCase;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;

import java.time.Duration;
import java.util.List;

/** What people take away is called in their language. */
class DownloadNamesIT {

    private static SmallCase visit;
    private static long version;

    @BeforeAll
    static void conclude() {
        visit = SmallCase.open();
        version = visit.conclude(List.of("R1"), "2024-12-31").body().path("version").asLong();
    }

    @ParameterizedTest
    @CsvSource({
        "vi, Gói hồ sơ Ban Thường vụ Huyện ủy Châu Thành",
        "en, Case package Ban Thường vụ Huyện ủy Châu Thành"
    })
    void a_case_package(String language, String begins) {
        String path = "/inspections/" + visit.inspection() + "/package";
        Browser issuer = Browser.of(SmallCase.ISSUER, language);
        await().atMost(Duration.ofSeconds(60)).until(() -> issuer.get(path).status() == 200);

        assertThat(nameOf(issuer.get(path))).startsWith(begins).endsWith(".zip");
    }

    @ParameterizedTest
    @CsvSource({"vi, Biên nhận", "en, Receipt"})
    void a_receipt(String language, String begins) {
        String path = "/receipts/" + visit.inspection() + "/" + version + "/proof";
        Browser issuer = Browser.of(SmallCase.ISSUER, language);
        await().atMost(Duration.ofSeconds(60)).until(() -> issuer.get(path).status() == 200);

        assertThat(nameOf(issuer.get(path)))
                .startsWith(begins + " " + visit.inspection().substring(0, 8))
                .endsWith(".tlog-proof");
    }

    private static String nameOf(Screen answer) {
        return String.valueOf(
                ContentDisposition.parse(answer.header("Content-Disposition")).getFilename());
    }
}
