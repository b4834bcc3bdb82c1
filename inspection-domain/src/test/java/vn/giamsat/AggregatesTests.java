package vn.giamsat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.aggregate.AggregateDoor;
import vn.giamsat.integrity.event.HistoryVerified;
import vn.giamsat.recommendation.event.FollowUpOfficerAssigned;
import vn.giamsat.recommendation.event.ProgressReported;
import vn.giamsat.recommendation.event.RemediationPlanned;
import vn.giamsat.recommendation.event.ReminderSent;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Nothing is forgotten: every command is decided, every event evolved or left out on purpose. */
class AggregatesTests {

    /** Events after which the aggregate decides as before; the views show them. */
    private static final Map<Class<?>, String> IGNORED_ON_PURPOSE =
            Map.of(
                    FollowUpOfficerAssigned.class, "officers may change at any time",
                    RemediationPlanned.class, "a plan may be drawn up anew while it is open",
                    ProgressReported.class, "progress may be reported as often as there is some",
                    ReminderSent.class, "reminders may be repeated",
                    HistoryVerified.class, "a history may be verified as often as one likes");

    static List<AggregateDoor> doors() {
        return InspectionDomain.doors();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void every_command_is_decided(AggregateDoor door) {
        assertThat(new AggregateVerbs(door).decided())
                .containsExactlyInAnyOrder(door.commands().getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("doors")
    void every_event_is_evolved_or_ignored_on_purpose(AggregateDoor door) {
        Set<Class<?>> accounted = new HashSet<>(new AggregateVerbs(door).evolved());
        Class<?>[] events = door.events().getPermittedSubclasses();
        Stream.of(events)
                .filter(IGNORED_ON_PURPOSE::containsKey)
                .forEach(ignored -> assertThat(accounted.add(ignored)).as("%s", ignored).isTrue());
        assertThat(accounted).containsExactlyInAnyOrder(events);
    }
}
