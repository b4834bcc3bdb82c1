package vn.giamsat.api.page.home;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.command.CommandType;
import vn.giamsat.api.offer.ExpectedCommands;
import vn.giamsat.api.offer.OfferedCommand;
import vn.giamsat.api.read.OwnTasks;
import vn.giamsat.api.security.Authority;
import vn.giamsat.api.security.Matter;
import vn.giamsat.api.security.MatterLookup;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.task.Task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a reader has to do, with the act that does it, and what waits for somebody else. */
@Component
class WorkAtHand {

    private static final int ELSEWHERE = 8;

    private final OwnTasks own;
    private final QuerySide views;
    private final CommandCatalogue catalogue;
    private final MatterLookup matters;

    WorkAtHand(OwnTasks own, QuerySide views, CommandCatalogue catalogue, MatterLookup matters) {
        this.own = own;
        this.views = views;
        this.catalogue = catalogue;
        this.matters = matters;
    }

    /** The reader's own tasks, the soonest due first. */
    Page<WorkLine> of(ReadContext look, PageRequest request) {
        Page<Task> tasks = own.of(look, null, request);
        Map<UUID, Optional<Matter>> known = new HashMap<>();
        List<WorkLine> lines =
                tasks.items().stream()
                        .map(task -> new WorkLine(task, look.day(), act(look, task, known)))
                        .toList();
        return new Page<>(lines, tasks.nextCursor(), tasks.total());
    }

    /** How many of the reader's own tasks are due on that day or before. */
    long dueBy(ReadContext look, LocalDate day) {
        return own.dueBy(look, day);
    }

    /** The soonest due of what others have to do in the matters that the reader may see. */
    List<WorkLine> elsewhere(ReadContext look, Page<WorkLine> own) {
        Set<String> mine =
                own.items().stream().map(line -> line.task().id()).collect(Collectors.toSet());
        return views
                .tasks()
                .all(look.scope(), null, look.asOf(), PageRequest.first(ELSEWHERE + mine.size()))
                .items()
                .stream()
                .filter(task -> !mine.contains(task.id()))
                .limit(ELSEWHERE)
                .map(task -> new WorkLine(task, look.day(), null))
                .toList();
    }

    private @Nullable OfferedCommand act(
            ReadContext look, Task task, Map<UUID, Optional<Matter>> known) {
        var command = ExpectedCommands.of(task.what());
        UUID delegation = task.delegation();
        if (command == null || delegation == null || look.isOnlyForReading()) {
            return null;
        }
        Optional<Matter> matter =
                known.computeIfAbsent(delegation, matters::ofDelegation).map(of -> at(task, of));
        CommandType type = catalogue.of(command);
        return Authority.mayAsk(look.caller(), command, matter)
                ? new OfferedCommand(type, target(task, type), true)
                : null;
    }

    private static Matter at(Task task, Matter delegation) {
        return new Matter(
                delegation.issuingUnit(), delegation.people(), task.unit(), task.officer());
    }

    private static @Nullable UUID target(Task task, CommandType type) {
        return switch (type.aggregates()) {
            case "recommendations" -> task.recommendation();
            case "inspections" -> type.creating() ? task.delegation() : task.inspection();
            default -> task.delegation();
        };
    }
}
