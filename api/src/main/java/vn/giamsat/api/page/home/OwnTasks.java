package vn.giamsat.api.page.home;

import org.springframework.stereotype.Component;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.security.Caller;
import vn.giamsat.api.security.HeldRole;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.task.Task;
import vn.giamsat.view.task.Tasks;
import vn.giamsat.view.task.Whose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The obligations of one person, in whatever relations that person stands; soonest due first. */
@Component
class OwnTasks {

    private static final PageRequest FIRST = PageRequest.first(200);
    private static final Comparator<Task> SOONEST_FIRST =
            Comparator.comparing(
                    Task::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private final QuerySide views;

    OwnTasks(QuerySide views) {
        this.views = views;
    }

    List<Task> of(ReadContext look) {
        Caller caller = look.eyes();
        Scope scope = look.scope();
        Long asOf = look.asOf();
        Tasks tasks = views.tasks();
        List<Task> own =
                new ArrayList<>(tasks.ofLeader(caller.account(), scope, asOf, FIRST).items());
        if (caller.holds(Role.FOLLOW_UP_OFFICER)) {
            own.addAll(tasks.ofFollowUpOfficer(caller.account(), scope, asOf, FIRST).items());
        }
        if (!caller.ownUnits().isEmpty()) {
            own.addAll(tasks.ofUnits(Set.copyOf(caller.ownUnits()), scope, asOf, FIRST).items());
        }
        if (caller.holds(Role.ISSUER)) {
            own.addAll(ofIssuer(tasks, look));
        }
        return own.stream().distinct().sorted(SOONEST_FIRST).toList();
    }

    /** An issuer whose role names no body answers for all of them. */
    private List<Task> ofIssuer(Tasks tasks, ReadContext look) {
        Set<UUID> bodies = new HashSet<>();
        boolean ofAll = false;
        for (HeldRole held : look.eyes().roles()) {
            if (held.role() == Role.ISSUER) {
                ofAll |= held.unit() == null;
                bodies.add(held.unit());
            }
        }
        bodies.removeIf(Objects::isNull);
        return ofAll
                ? tasks.all(look.scope(), null, look.asOf(), FIRST).items().stream()
                        .filter(task -> task.whose() == Whose.ISSUER)
                        .toList()
                : tasks.ofIssuers(bodies, look.scope(), look.asOf(), FIRST).items();
    }
}
