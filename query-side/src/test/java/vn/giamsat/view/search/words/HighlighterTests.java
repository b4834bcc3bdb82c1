package vn.giamsat.view.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.view.search.words.Highlighter.Range;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class HighlighterTests {

    private static final List<String> PIECES =
            List.of(
                    "Ủy",
                    "uỷ",
                    "UY",
                    "ban",
                    "bản",
                    "Bàn",
                    "đ",
                    "Đ",
                    "d",
                    "45-TB/TU",
                    "045TB",
                    "–",
                    " ",
                    "  ",
                    "\n",
                    "“",
                    "”",
                    ".",
                    "😀",
                    "e\u0302\u0323",
                    "ệ",
                    "ơ",
                    "0",
                    "x",
                    "\u0301",
                    "ß");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "kiem tra; Đoàn Kiểm Tra số 1; Kiểm|Tra",
                "\"kiem tra\"; kiểm, rồi tra; kiểm, rồi tra",
                "\"uy ban\"; Ủy  ban và uỷ-ban; Ủy  ban|uỷ-ban",
                "45tb; Thông báo 45-TB/TU; 45-TB",
                "5/QD-TU; Quyết định 05-QĐ/TU; 05-QĐ/TU",
                "ban; bàn bạn bè; bàn|bạn",
            })
    void marks_keep_the_accents(String typed, String text, String marked) {
        Highlighter marks = new Highlighter(SearchParser.read(typed).terms());

        String found =
                marks.in(text).stream()
                        .filter(Segment::found)
                        .map(Segment::text)
                        .collect(Collectors.joining("|"));

        assertThat(found.isEmpty() ? text : found).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_is_marked_is_what_matches_and_nothing_that_matches_is_left_out(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String text = random(random, 1 + random.nextInt(30));
            String word = random(random, 2);
            List<Token> wanted = Tokenizer.of(word);
            if (!wanted.isEmpty()) {
                assertMarked(text, wanted);
            }
        }
    }

    private static String random(Random random, int pieces) {
        String text =
                IntStream.range(0, pieces)
                        .mapToObj(n -> PIECES.get(random.nextInt(PIECES.size())))
                        .collect(Collectors.joining());
        return random.nextBoolean() ? text : Normalizer.normalize(text, Form.NFD);
    }

    /** Cut by hand: fold all, then look at every place. */
    private static void assertMarked(String text, List<Token> wanted) {
        String phrase = wanted.stream().map(Token::plain).collect(Collectors.joining(" "));
        List<Range> ranges = new Highlighter(List.of(Term.Words.of(wanted))).ranges(text);

        assertThat(ranges)
                .allSatisfy(
                        range ->
                                assertThat(
                                                Tokenizer.plain(
                                                        text.substring(range.from(), range.to())))
                                        .isEqualTo(phrase));
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Range range : ranges) {
            rest.append(text, at, range.from()).append(" § ");
            at = range.to();
        }
        rest.append(text.substring(at));
        assertThat(" " + Tokenizer.plain(rest.toString().replace("§", "0marked0")) + " ")
                .doesNotContain(" " + phrase + " ");
        assertThat(joined(new Highlighter(List.of(Term.Words.of(wanted))).in(text)))
                .isEqualTo(text);
    }

    private static String joined(List<Segment> segments) {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }

    @Test
    void a_long_text_is_shown_around_its_first_mark() {
        String text = "mở đầu ".repeat(100) + "khuyết điểm " + "kết thúc ".repeat(100);
        Highlighter marks = new Highlighter(SearchParser.read("\"khuyet diem\"").terms());

        List<Segment> shown = marks.around(text);

        assertThat(shown).contains(new Segment("khuyết điểm", true));
        assertThat(joined(shown)).startsWith("… ").endsWith(" …").hasSizeLessThan(300);
        assertThat(marks.around("không có gì")).isNull();
    }

    @Test
    void a_text_without_blanks_is_cut_between_letters() {
        String text = Normalizer.normalize("ệ".repeat(500), Form.NFD) + " ban " + "😀".repeat(300);
        Highlighter marks = new Highlighter(SearchParser.read("ban").terms());

        String shown = joined(marks.around(text));

        assertThat(shown).contains("ban");
        assertThat(Normalizer.normalize(shown, Form.NFC).replaceAll("[ệ… ban]|😀", "")).isEmpty();
    }
}
