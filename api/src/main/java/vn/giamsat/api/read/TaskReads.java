package vn.giamsat.api.read;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.account.event.Role;
import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.security.Caller;
import vn.giamsat.api.security.HeldRole;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.task.Task;
import vn.giamsat.view.task.Tasks;
import vn.giamsat.view.task.Whose;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is to be done next: by the caller in one of their roles, or in all they may see. */
@RestController
public class TaskReads {
    private final QuerySide views;

    TaskReads(QuerySide views) {
        this.views = views;
    }

    /** With {@code mineAs}, only what is for the caller to do in that part. */
    @GetMapping("/api/tasks")
    public Page<Task> list(
            ReadContext look,
            PageRequest page,
            @RequestParam(required = false) @Nullable Whose mineAs,
            @RequestParam(required = false) @Nullable UUID inspection) {
        Tasks tasks = views.tasks();
        if (mineAs == null) {
            return tasks.all(look.scope(), inspection, look.asOf(), page);
        }
        Caller caller = look.eyes();
        Scope scope = look.scope();
        return switch (mineAs) {
            case LEADER -> tasks.ofLeader(caller.account(), scope, look.asOf(), page);
            case UNIT -> tasks.ofUnits(Set.copyOf(caller.ownUnits()), scope, look.asOf(), page);
            case FOLLOW_UP_OFFICER ->
                    caller.holds(Role.FOLLOW_UP_OFFICER)
                            ? tasks.ofFollowUpOfficer(caller.account(), scope, look.asOf(), page)
                            : new Page<>(List.of(), null);
            case ISSUER -> tasks.ofIssuers(issuedBy(caller), scope, look.asOf(), page);
        };
    }

    private static Set<UUID> issuedBy(Caller caller) {
        return caller.roles().stream()
                .filter(held -> held.role() == Role.ISSUER && held.unit() != null)
                .map(HeldRole::unit)
                .collect(Collectors.toSet());
    }
}
