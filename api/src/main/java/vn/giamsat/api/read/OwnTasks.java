package vn.giamsat.api.read;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.security.Caller;
import vn.giamsat.api.security.HeldRole;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.task.Task;
import vn.giamsat.view.task.TaskOwner;
import vn.giamsat.view.task.Whose;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What waits for one person, in whatever relations that person stands; pages and programs ask. */
@Component
public final class OwnTasks {
    private final QuerySide views;

    OwnTasks(QuerySide views) {
        this.views = views;
    }

    /** The soonest due first; in one part only, or in all of them. */
    public Page<Task> of(ReadContext look, @Nullable Whose part, PageRequest page) {
        return views.tasks().own(owner(look.eyes()), part, look.scope(), look.asOf(), page);
    }

    /** How many are due on that day or before, in whatever part. */
    public long dueBy(ReadContext look, LocalDate day) {
        return views.tasks().dueBy(owner(look.eyes()), day, look.scope(), look.asOf());
    }

    /** An issuer whose role names no body answers for all of them. */
    private static TaskOwner owner(Caller caller) {
        Set<UUID> bodies = new HashSet<>();
        boolean everyBody = false;
        for (HeldRole held : caller.roles()) {
            if (held.role() == Role.ISSUER) {
                everyBody |= held.unit() == null;
                bodies.add(held.unit());
            }
        }
        bodies.removeIf(Objects::isNull);
        return new TaskOwner(
                caller.account(),
                Set.copyOf(caller.ownUnits()),
                caller.holds(Role.FOLLOW_UP_OFFICER),
                everyBody,
                bodies,
                caller.holds(Role.ADMINISTRATOR));
    }
}
