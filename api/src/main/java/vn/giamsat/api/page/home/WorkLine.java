package vn.giamsat.api.page.home;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.offer.OfferedCommand;
import vn.giamsat.view.task.Task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One thing to do as it stands on the page of work: the task, how its day lies to the reader's, and
 * the act that does it; none where somebody else acts, or where a paper is sent.
 */
public record WorkLine(Task task, LocalDate today, @Nullable OfferedCommand act) {

    /** Within how many days a task is soon due. */
    static final int SOON = 10;

    /** The page of the matter itself; of what the office has to do its own. */
    public String page() {
        if (task.recommendation() != null) {
            return "/recommendations/" + task.recommendation();
        }
        if (task.inspection() != null) {
            return "/inspections/" + task.inspection();
        }
        return task.delegation() != null
                ? "/delegations/" + task.delegation()
                : "/calendar-years/" + task.about();
    }

    /** The page that counts the due day out; none for what has no clock of its own. */
    public @Nullable String why() {
        return task.dueOn() == null || task.inspection() == null ? null : page() + "/due-date";
    }

    /** Days from the reader's day to the due day, negative when it has passed; null without one. */
    public @Nullable Long days() {
        return task.dueOn() == null ? null : ChronoUnit.DAYS.between(today, task.dueOn());
    }

    public boolean isLate() {
        return task.isOverdueOn(today);
    }

    public boolean isSoon() {
        Long days = days();
        return days != null && days >= 0 && days <= SOON;
    }
}
