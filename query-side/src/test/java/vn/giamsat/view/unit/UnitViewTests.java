package vn.giamsat.view.unit;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.Level;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.unit.event.UnitRenamed;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;

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

    private static UnitRenamed renamed(String name, String former) {
        return new UnitRenamed(id("u"), name, null, "sắp xếp lại", null, null, former);
    }
}
