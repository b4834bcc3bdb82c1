package vn.giamsat.eventlog.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Executors;

class AppendQueueTests {

    private static final long SOON = 20;
    private static final long MINUTE = 60_000;

    private final AppendQueue queue = new AppendQueue(2);

    @Test
    void nothing_is_taken_before_it_is_opened() {
        assertThatThrownBy(() -> queue.put(request(), SOON)).isInstanceOf(AppendRefused.class);
    }

    @Test
    void they_leave_in_the_order_they_came_and_not_too_many_at_once() throws Exception {
        queue.open();
        PendingAppend first = request();
        PendingAppend second = request();
        queue.put(first, SOON);
        queue.put(second, SOON);
        assertThat(queue.next(1, new BatchWindow())).containsExactly(first);
        assertThat(queue.next(9, new BatchWindow())).containsExactly(second);
    }

    @Test
    void what_finds_no_place_in_time_is_refused() throws Exception {
        queue.open();
        queue.put(request(), SOON);
        queue.put(request(), SOON);
        assertThatThrownBy(() -> queue.put(request(), SOON))
                .isInstanceOf(AppendRefused.class)
                .hasMessageContaining("try again later");
    }

    @Test
    void what_waits_for_a_place_gets_the_next_one() throws Exception {
        queue.open();
        queue.put(request(), SOON);
        queue.put(request(), SOON);
        PendingAppend third = request();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var entering =
                    threads.submit(
                            () -> {
                                queue.put(third, MINUTE);
                                return null;
                            });
            queue.next(1, new BatchWindow());
            entering.get();
        }
        assertThat(queue.next(9, new BatchWindow())).hasSize(2).endsWith(third);
    }

    @Test
    void a_closed_queue_takes_nothing_more_and_serves_what_is_queued() throws Exception {
        queue.open();
        PendingAppend queued = request();
        queue.put(queued, SOON);
        queue.close();
        assertThatThrownBy(() -> queue.put(request(), MINUTE)).isInstanceOf(AppendRefused.class);
        assertThat(queue.next(9, new BatchWindow())).containsExactly(queued);
        assertThat(queue.next(9, new BatchWindow())).isEmpty();
    }

    private static PendingAppend request() {
        return new PendingAppend(new AppendRequest(List.of(), List.of(), List.of()));
    }
}
