package vn.giamsat.api.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lists stand in an order that can be said: numbers by their value, equals by what came first. */
class OrderOfListsIT {

    private static final int MANY = 11;

    @Test
    void units_with_numbers_in_their_names_stand_by_the_value_of_the_numbers() {
        String last = "";
        for (String number : new String[] {"10", "2", "1", "11"}) {
            last = registered("Chi bộ " + number + " theo số");
        }
        String list = "/api/units?words=" + encoded("theo số") + "&atLeast=" + last + ":0";

        assertThat(all(list, "name"))
                .containsExactly(
                        "Chi bộ 1 theo số",
                        "Chi bộ 2 theo số",
                        "Chi bộ 10 theo số",
                        "Chi bộ 11 theo số");
    }

    @Test
    void recommendations_of_a_case_stand_as_in_its_notice_and_equal_days_as_they_were_issued() {
        SmallCase opened = SmallCase.open();
        List<String> references = IntStream.rangeClosed(1, MANY).mapToObj(n -> "R" + n).toList();
        assertThat(opened.conclude(references, "2031-12-31").status()).isEqualTo(200);

        String ofCase = "/api/recommendations?inspection=" + opened.inspection();
        // each is opened by what follows from the notice
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(all(ofCase, "reference")).hasSize(MANY));
        assertThat(all(ofCase, "reference")).isEqualTo(references);
        List<String> ofAll =
                all("/api/recommendations?", "reference").stream()
                        .filter(references::contains)
                        .toList();
        assertThat(ofAll).containsSubsequence(references);
    }

    private static String registered(String name) {
        Reply reply =
                post(
                        CLERK,
                        "/api/units/register-unit",
                        """
                        {"name": "%s"}
                        """
                                .formatted(name));
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(201);
        return reply.body().path("id").asString();
    }

    /** Read two by two, to its end. */
    private static List<String> all(String list, String at) {
        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            Reply answer = get(CLERK, list + "&limit=2" + cursor);
            JsonNode page = answer.body();
            assertThat(answer.status()).as(page.toString()).isEqualTo(200);
            page.path("items").forEach(item -> found.add(item.findPath(at).asString("")));
            String next = page.path("nextCursor").asString("");
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return found;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
