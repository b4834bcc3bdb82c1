package vn.giamsat.api.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;

import org.junit.jupiter.api.Test;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

class QrDrawingTests {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int QUIET = 4;

    private static final ReceiptCode CODE =
            new ReceiptCode(
                    "giamsat.local/nhat-ky",
                    1_234_567,
                    "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
                    2_345_678,
                    "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=");

    @Test
    void what_is_drawn_is_read_again_by_a_reader_of_codes() throws Exception {
        QrDrawing drawing = QrDrawing.of(CODE.text());

        assertThat(new Decoder().decode(modules(drawing)).getText()).isEqualTo(CODE.text());
    }

    @Test
    void a_code_worn_in_one_place_is_still_read() throws Exception {
        BitMatrix modules = modules(QrDrawing.of(CODE.text()));
        int middle = modules.getWidth() / 2;
        for (int y = middle; y < middle + 8; y++) {
            for (int x = middle; x < middle + 8; x++) {
                modules.unset(x, y);
            }
        }

        assertThat(new Decoder().decode(modules).getText()).isEqualTo(CODE.text());
    }

    @Test
    void a_code_that_says_nothing_is_not_read() {
        BitMatrix blank = new BitMatrix(57);

        assertThatThrownBy(() -> new Decoder().decode(blank))
                .isInstanceOfAny(FormatException.class, ChecksumException.class);
    }

    @Test
    void the_paper_stays_blank_around_the_code() {
        QrDrawing drawing = QrDrawing.of("giamsat");

        assertThat(drawing.viewBox()).isEqualTo("0 0 29 29"); // 21 modules and four on each side
        Matcher runs = RUN.matcher(drawing.path());
        while (runs.find()) {
            int x = Integer.parseInt(runs.group(1));
            assertThat(x).isGreaterThanOrEqualTo(QUIET);
            assertThat(x + Integer.parseInt(runs.group(3))).isLessThanOrEqualTo(25);
        }
    }

    @Test
    void five_lines_say_what_the_paper_shows() {
        assertThat(CODE.text().lines())
                .containsExactly(
                        "giamsat-receipt/v1",
                        "giamsat.local/nhat-ky",
                        "1234567 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
                        "2345678",
                        "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=");
    }

    /** As a scanner sees the drawing: the squares of its path, without the blank around them. */
    static BitMatrix modules(QrDrawing drawing) {
        BitMatrix modules = new BitMatrix(drawing.side() - 2 * QUIET);
        Matcher runs = RUN.matcher(drawing.path());
        int end = 0;
        while (runs.find()) {
            assertThat(runs.start()).isEqualTo(end);
            end = runs.end();
            int length = Integer.parseInt(runs.group(3));
            modules.setRegion(
                    Integer.parseInt(runs.group(1)) - QUIET,
                    Integer.parseInt(runs.group(2)) - QUIET,
                    length,
                    1);
        }
        assertThat(end).isEqualTo(drawing.path().length());
        return modules;
    }
}
