package vn.giamsat.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.giamsat.view.fold.Part;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.search.entry.SearchEntryRow;
import vn.giamsat.view.search.entry.SearchShownRow;
import vn.giamsat.view.task.TaskRow;
import vn.giamsat.view.timeline.TimelineRow;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A row that nobody can read at one glance is made of parts that one can. */
class SmallRowsTests {

    private static final int AT_ONE_GLANCE = 8;

    /** Written with nearly every fact, so that each part would be one object more. */
    private static final Set<Class<?>> FLAT =
            Set.of(TimelineRow.class, TaskRow.class, SearchEntryRow.class, SearchShownRow.class);

    @Test
    void a_row_and_each_of_its_parts_have_eight_components_at_most() {
        assertThat(rowsAndParts())
                .hasSizeGreaterThan(30)
                .filteredOn(record -> record.getRecordComponents().length > AT_ONE_GLANCE)
                .containsExactlyInAnyOrderElementsOf(FLAT);
    }

    private static List<Class<?>> rowsAndParts() {
        return EveryView.all().stream()
                .<Class<?>>map(View::rowType)
                .flatMap(SmallRowsTests::withParts)
                .distinct()
                .toList();
    }

    private static Stream<Class<?>> withParts(Class<?> record) {
        return Stream.concat(
                Stream.of(record),
                Stream.of(record.getRecordComponents())
                        .filter(component -> component.isAnnotationPresent(Part.class))
                        .map(RecordComponent::getType)
                        .flatMap(SmallRowsTests::withParts));
    }
}
