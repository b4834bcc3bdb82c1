package vn.giamsat.api.page.home;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.read.OwnTasks;
import vn.giamsat.api.read.PageLimits;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.followup.FollowUpFilter;
import vn.giamsat.view.followup.FollowUpState;
import vn.giamsat.view.read.PageRequest;

/** What waits for the reader, and every recommendation the reader may see with its state. */
@Controller
class FollowUpPages {

    private final QuerySide views;
    private final OwnTasks tasks;

    FollowUpPages(QuerySide views, OwnTasks tasks) {
        this.views = views;
        this.tasks = tasks;
    }

    @GetMapping("/follow-up")
    String list(
            Model model,
            ReadContext look,
            @RequestParam(required = false) @Nullable FollowUpState state,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String taskCursor) {
        var filter = new FollowUpFilter(state, overdue ? look.day() : null, null, null, null);
        model.addAttribute(
                "tasks", tasks.of(look, null, PageRequest.counted(PageLimits.ROWS, taskCursor)));
        model.addAttribute(
                "page",
                views.followUps()
                        .list(
                                look.scope(),
                                filter,
                                look.asOf(),
                                PageRequest.counted(PageLimits.ROWS, cursor)));
        model.addAttribute("state", state);
        model.addAttribute("states", FollowUpState.values());
        model.addAttribute("overdue", overdue);
        return "follow-up";
    }
}
