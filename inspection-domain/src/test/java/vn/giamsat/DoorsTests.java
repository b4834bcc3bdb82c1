package vn.giamsat;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;

import org.axonframework.modelling.command.AggregateRoot;
import org.junit.jupiter.api.Test;

import vn.giamsat.aggregate.AggregateDoor;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.rule.Rule;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is written is behind a door: whatever was forgotten is named when one of these fails. */
class DoorsTests {

    @Test
    void every_aggregate_is_behind_a_door() {
        assertThat(InspectionDomain.doors().stream().map(AggregateDoor::aggregate))
                .containsExactlyInAnyOrderElementsOf(
                        written(each -> each.isAnnotatedWith(AggregateRoot.class)));
    }

    @Test
    void every_command_is_behind_a_door() {
        assertThat(behindDoors(AggregateDoor::commands))
                .containsExactlyInAnyOrderElementsOf(
                        written(each -> each.isRecord() && isA(each, DomainCommand.class)));
    }

    @Test
    void every_event_is_behind_a_door() {
        assertThat(StoredEvents.all())
                .containsExactlyInAnyOrderElementsOf(
                        written(each -> each.isRecord() && isA(each, DomainEvent.class)));
    }

    @Test
    void every_rule_is_in_the_catalogue_of_the_domain() {
        assertThat(InspectionDomain.rules().stream().<Class<?>>map(Rule::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        written(each -> each.isEnum() && isA(each, Rule.class)));
    }

    private static List<Class<?>> behindDoors(Function<AggregateDoor, Class<?>> family) {
        return InspectionDomain.doors().stream()
                .map(family)
                .<Class<?>>flatMap(each -> Stream.of(each.getPermittedSubclasses()))
                .toList();
    }

    private static List<Class<?>> written(Predicate<JavaClass> kind) {
        return ArchitectureTests.DOMAIN.stream()
                .filter(kind)
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    private static boolean isA(JavaClass each, Class<?> kind) {
        return each.isAssignableTo(kind);
    }
}
