package vn.giamsat.api.list;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.SmallCase.CLERK;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Names are found and sorted as the office reads them, whichever letter looks like Đ. */
class NamesInOrderIT {

    private static final String CLAN = "Xưởng Thử Tự ";

    @Test
    void what_looks_like_d_with_a_stroke_is_sorted_and_found_as_it_and_numbers_by_value() {
        List<String> sorted =
                List.of("Dân", "\u00D0a", "Đá", "\u0189ảng", "Em 2", "Em 10", "Em 10b", "Ga");
        String last = "";
        for (int i : IntStream.of(5, 1, 7, 3, 0, 6, 2, 4).toArray()) {
            last = register(CLAN + sorted.get(i));
        }

        assertThat(names("words=Xuong+Thu+Tu&limit=3" + last))
                .containsExactlyElementsOf(sorted.stream().map(CLAN::concat).toList());
        for (String typed : List.of("Đảng", "\u00D0ảng", "dang", "đ\u200Bảng", "ĐẢ\u00ADNG")) {
            assertThat(names("words=" + encoded(CLAN + typed)))
                    .as(typed)
                    .containsExactly(CLAN + "\u0189ảng");
        }
    }

    private static String register(String name) {
        Reply reply =
                RunningProduct.post(
                        CLERK, "/api/units/register-unit", "{\"name\": \"%s\"}".formatted(name));
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(201);
        return "&atLeast=" + reply.body().path("id").asString() + ":0";
    }

    private static List<String> names(String query) {
        List<String> names = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = RunningProduct.get(CLERK, "/api/units?" + query + cursor).body();
            page.path("items").forEach(item -> names.add(item.path("name").asString()));
            cursor = page.path("nextCursor").asString("");
            cursor = cursor.isEmpty() ? "" : "&cursor=" + encoded(cursor);
        } while (!cursor.isEmpty());
        return names;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
