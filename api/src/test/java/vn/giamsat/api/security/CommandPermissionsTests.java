package vn.giamsat.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.InspectionDomain;
import vn.giamsat.aggregate.AggregateDoor;

import java.util.List;
import java.util.Set;

/** Whatever aggregate or command was left without permissions is named when one of these fails. */
class CommandPermissionsTests {

    static List<AggregatePermissions<?>> tables() {
        return CommandPermissions.tables();
    }

    @Test
    void every_aggregate_has_its_table() {
        assertThat(tables().stream().<Class<?>>map(AggregatePermissions::family))
                .containsExactlyInAnyOrderElementsOf(
                        InspectionDomain.doors().stream()
                                .<Class<?>>map(AggregateDoor::commands)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_command_of_the_aggregate_is_for_somebody(AggregatePermissions<?> table) {
        Set<? extends Class<?>> named = table.table().keySet();
        assertThat(named)
                .<Class<?>>map(each -> each)
                .containsExactlyInAnyOrder(table.family().getPermittedSubclasses());
        assertThat(table.table()).allSatisfy((_, whoMay) -> assertThat(whoMay).isNotEmpty());
    }
}
