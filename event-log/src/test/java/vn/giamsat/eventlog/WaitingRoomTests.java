package vn.giamsat.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Executors;

class WaitingRoomTests {

    private static final long SOON = 20;
    private static final long MINUTE = 60_000;

    private final WaitingRoom room = new WaitingRoom(2);

    @Test
    void nobody_enters_before_it_is_opened() {
        assertThatThrownBy(() -> room.enter(request(), SOON)).isInstanceOf(AppendRefused.class);
    }

    @Test
    void they_leave_in_the_order_they_came_and_not_too_many_at_once() throws Exception {
        room.open();
        WaitingRequest first = request();
        WaitingRequest second = request();
        room.enter(first, SOON);
        room.enter(second, SOON);
        assertThat(room.next(1, new Company())).containsExactly(first);
        assertThat(room.next(9, new Company())).containsExactly(second);
    }

    @Test
    void whoever_finds_no_seat_in_time_is_refused() throws Exception {
        room.open();
        room.enter(request(), SOON);
        room.enter(request(), SOON);
        assertThatThrownBy(() -> room.enter(request(), SOON))
                .isInstanceOf(AppendRefused.class)
                .hasMessageContaining("try again later");
    }

    @Test
    void whoever_waits_for_a_seat_gets_the_next_one() throws Exception {
        room.open();
        room.enter(request(), SOON);
        room.enter(request(), SOON);
        WaitingRequest third = request();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var entering =
                    threads.submit(
                            () -> {
                                room.enter(third, MINUTE);
                                return null;
                            });
            room.next(1, new Company());
            entering.get();
        }
        assertThat(room.next(9, new Company())).hasSize(2).endsWith(third);
    }

    @Test
    void a_shut_room_lets_nobody_in_and_serves_who_is_inside() throws Exception {
        room.open();
        WaitingRequest inside = request();
        room.enter(inside, SOON);
        room.shut();
        assertThatThrownBy(() -> room.enter(request(), MINUTE)).isInstanceOf(AppendRefused.class);
        assertThat(room.next(9, new Company())).containsExactly(inside);
        assertThat(room.next(9, new Company())).isEmpty();
    }

    private static WaitingRequest request() {
        return new WaitingRequest(new AppendRequest(List.of(), List.of(), List.of()));
    }
}
