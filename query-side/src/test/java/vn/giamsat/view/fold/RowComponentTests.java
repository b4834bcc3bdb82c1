package vn.giamsat.view.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.view.fold.table.RowJson;

import java.time.LocalDate;
import java.util.List;

class RowComponentTests {

    private static final Matter MATTER =
            new Matter("a", new Clock(LocalDate.of(2024, 6, 28), 3), 7, new Clock(null, 0));

    @Test
    void the_components_of_a_part_stand_among_those_of_the_row() {
        List<RowComponent> components = RowComponent.of(Matter.class);

        assertThat(components.stream().map(RowComponent::name))
                .containsExactly("theme", "dueOn", "extensionDays", "opened", "second");
        assertThat(components.stream().map(component -> component.in(MATTER)))
                .containsExactly("a", LocalDate.of(2024, 6, 28), 3, 7L, new Clock(null, 0));
    }

    @Test
    void json_does_not_know_parts() {
        RowJson json = new RowJson();

        assertThat(json.write(MATTER))
                .isEqualTo(
                        """
                        {"theme":"a","due_on":"2024-06-28","extension_days":3,"opened":7,\
                        "second":{"due_on":null,"extension_days":0}}""");
        assertThat(json.read(json.write(MATTER), Matter.class)).isEqualTo(MATTER);
    }

    record Matter(String theme, @Part Clock clock, long opened, Clock second) {}

    record Clock(@Nullable LocalDate dueOn, int extensionDays) {}
}
