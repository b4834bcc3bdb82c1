package vn.giamsat.view.unit;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.Level;
import vn.giamsat.unit.event.UnitEvent;
import vn.giamsat.unit.event.UnitRearranged;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.unit.event.UnitRenamed;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;

import java.time.LocalDate;

class UnitViewTests {

    @Test
    void a_renamed_unit_remembers_its_former_names() {
        Story story =
                Story.of(
                        new UnitRegistered(
                                id("u"), "Huyện ủy", Level.DISTRICT, "Long An", null, null),
                        renamed("Thị ủy", "Huyện ủy"),
                        renamed("Đảng ủy xã", "Thị ủy"));

        UnitRow unit = Fold.fromNothing(UnitView.VIEW).apply(story.events()).rows().getFirst();

        assertThat(unit.name()).isEqualTo("Đảng ủy xã");
        assertThat(unit.formerNames()).containsExactly("Huyện ủy", "Thị ủy");
        assertThat(unit.search()).isEqualTo("dang uy xa long an huyen uy thi uy");
        assertThat(unit.version()).isEqualTo(2);
    }

    @Test
    void a_renaming_of_2020_entered_after_one_of_2025_is_a_former_name() {
        UnitRow unit =
                rowOf(
                        registered(),
                        renamed("Đảng ủy xã", "Huyện ủy", LocalDate.of(2025, 7, 1)),
                        renamed("Thị ủy", "Huyện ủy", LocalDate.of(2020, 7, 1)));

        assertThat(unit.name()).isEqualTo("Đảng ủy xã");
        assertThat(unit.formerNames()).containsExactly("Huyện ủy", "Thị ủy");
        assertThat(unit.called().names())
                .containsExactly(
                        new NameInTime("Huyện ủy", null),
                        new NameInTime("Thị ủy", LocalDate.of(2020, 7, 1)),
                        new NameInTime("Đảng ủy xã", LocalDate.of(2025, 7, 1)));
    }

    @Test
    void a_unit_stands_where_the_latest_day_placed_it() {
        UnitRow unit =
                rowOf(
                        registered(),
                        rearranged("Tây Ninh", LocalDate.of(2025, 7, 1)),
                        rearranged("Gia Định", LocalDate.of(1976, 1, 1)));

        assertThat(unit.place())
                .isEqualTo(
                        new UnitPlace(
                                Level.DISTRICT, "Tây Ninh", id("above"), LocalDate.of(2025, 7, 1)));
        assertThat(unit.search()).isEqualTo("huyen uy tay ninh");
    }

    private static UnitRow rowOf(UnitEvent... events) {
        return Fold.fromNothing(UnitView.VIEW).apply(Story.of(events).events()).rows().getFirst();
    }

    private static UnitRegistered registered() {
        return new UnitRegistered(id("u"), "Huyện ủy", Level.DISTRICT, "Long An", null, null);
    }

    private static UnitRearranged rearranged(String province, LocalDate day) {
        return new UnitRearranged(id("u"), null, province, id("above"), null, "sắp xếp", day, null);
    }

    private static UnitRenamed renamed(String name, String former, LocalDate day) {
        return new UnitRenamed(id("u"), name, null, "sắp xếp lại", day, null, former);
    }

    private static UnitRenamed renamed(String name, String former) {
        return new UnitRenamed(id("u"), name, null, "sắp xếp lại", null, null, former);
    }
}
