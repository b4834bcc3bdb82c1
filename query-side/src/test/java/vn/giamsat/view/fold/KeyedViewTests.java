package vn.giamsat.view.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.Level;
import vn.giamsat.unit.event.UnitEvent;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.unit.event.UnitRenamed;
import vn.giamsat.view.Story;

import java.util.UUID;

class KeyedViewTests {

    private static final UUID UNIT = new UUID(0, 7);
    private static final UnitRenamed RENAMED =
            new UnitRenamed(UNIT, "Xã B", null, "sắp xếp", null, null, "Xã A");
    private static final KeyedView<Names, UnitEvent> VIEW =
            View.of("names", Names.class)
                    .keyedBy(UnitEvent.class, e -> e.unit().toString())
                    .begunBy(
                            (e, _) -> e instanceof UnitRegistered r ? new Names(r.name(), 1) : null)
                    .changedBy(
                            (row, e, _) ->
                                    e instanceof UnitRenamed r
                                            ? new Names(r.name(), row.count() + 1)
                                            : row);

    @Test
    void a_row_is_begun_once_and_then_changed() {
        Story story =
                Story.of(
                        new UnitRegistered(UNIT, "Xã A", Level.DISTRICT, null, null, null),
                        RENAMED);

        assertThat(Fold.fromNothing(VIEW).apply(story.events()).rows())
                .containsExactly(new Names("Xã B", 2));
    }

    @Test
    void what_would_change_a_row_that_is_not_there_is_a_lost_event() {
        Story story = Story.of(RENAMED);

        assertThatThrownBy(() -> Fold.fromNothing(VIEW).apply(story.events()))
                .isInstanceOf(LostEvent.class);
    }

    private record Names(String name, int count) {}
}
