package vn.giamsat.api.read;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.task.Task;
import vn.giamsat.view.task.Whose;

import java.util.UUID;

/** What is to be done next: by the caller in one of their roles, or in all they may see. */
@RestController
public class TaskReads {
    private final QuerySide views;
    private final OwnTasks own;

    TaskReads(QuerySide views, OwnTasks own) {
        this.views = views;
        this.own = own;
    }

    /** With {@code mine} what is for the caller to do, with {@code mineAs} only in that part. */
    @GetMapping("/api/tasks")
    public Page<Task> list(
            ReadContext look,
            PageRequest page,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable Whose mineAs,
            @RequestParam(required = false) @Nullable UUID inspection) {
        return mine || mineAs != null
                ? own.of(look, mineAs, page)
                : views.tasks().all(look.scope(), inspection, look.asOf(), page);
    }
}
