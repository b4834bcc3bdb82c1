package vn.giamsat.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.finding;

import org.junit.jupiter.api.Test;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class RepeatIT {
    private static final int SENDERS = 8;

    @Test
    void a_command_sent_many_times_at_once_is_carried_out_once() throws Exception {
        SmallCase opened = SmallCase.open();
        long before = head();

        List<Reply> replies =
                atOnce(
                        () ->
                                post(
                                        CLERK,
                                        opened.findings(),
                                        finding("một lần"),
                                        "Idempotency-Key",
                                        "at-once-" + opened.inspection()));

        assertThat(replies).extracting(Reply::status).containsOnly(200);
        assertThat(bodies(replies)).hasSize(1);
        assertThat(head()).isEqualTo(before + 1);
    }

    @Test
    void a_creation_sent_many_times_at_once_creates_once() throws Exception {
        SmallCase other = SmallCase.open();
        String body = "{\"name\": \"Chi bộ %s\"}".formatted(other.inspection());
        long before = head();

        List<Reply> replies =
                atOnce(
                        () ->
                                post(
                                        CLERK,
                                        "/api/units/register-unit",
                                        body,
                                        "Idempotency-Key",
                                        "unit-" + other.inspection()));

        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(bodies(replies)).hasSize(1);
        assertThat(replies).extracting(reply -> reply.header("Location")).doesNotContain("");
        assertThat(head()).isEqualTo(before + 1);
    }

    @Test
    void different_people_may_use_the_same_key() {
        SmallCase opened = SmallCase.open();
        String key = "shared-" + opened.inspection();

        assertThat(post(CLERK, opened.findings(), finding("a"), "Idempotency-Key", key).status())
                .isEqualTo(200);
        Reply other =
                post(
                        SmallCase.ISSUER,
                        opened.path() + "/adjust-inspection",
                        "{\"theme\": \"Khác\", \"reason\": \"Theo chỉ đạo\", \"occasion\": {}}",
                        "Idempotency-Key",
                        key);
        assertThat(other.status()).as(String.valueOf(other.body())).isEqualTo(200);
    }

    private static Set<String> bodies(List<Reply> replies) {
        return replies.stream().map(reply -> reply.body().toString()).collect(Collectors.toSet());
    }

    private static List<Reply> atOnce(Callable<Reply> request) throws Exception {
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            List<Future<Reply>> sent =
                    senders.invokeAll(Stream.generate(() -> request).limit(SENDERS).toList());
            return sent.stream().map(Future::resultNow).toList();
        }
    }
}
