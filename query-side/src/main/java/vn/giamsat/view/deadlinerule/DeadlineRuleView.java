package vn.giamsat.view.deadlinerule;

import vn.giamsat.deadline.event.DeadlineRuleAdopted;
import vn.giamsat.deadline.event.DeadlineRuleCorrected;
import vn.giamsat.deadline.event.DeadlineRuleEvent;
import vn.giamsat.deadline.event.DeadlineRuleRepealed;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

/** One row per rule of time limits. */
public final class DeadlineRuleView {

    public static final View<DeadlineRuleRow> VIEW =
            View.of("deadline_rule", DeadlineRuleRow.class)
                    .keyedBy(DeadlineRuleEvent.class, e -> e.rule().toString())
                    .begunBy(DeadlineRuleAdopted.class, DeadlineRuleRow::adopted)
                    .changedBy(DeadlineRuleView::changed);

    private DeadlineRuleView() {}

    private static DeadlineRuleRow changed(
            DeadlineRuleRow row, DeadlineRuleEvent event, RecordedEvent recorded) {
        return switch (event) {
            case DeadlineRuleAdopted e -> DeadlineRuleRow.adopted(e, recorded);
            case DeadlineRuleCorrected e -> row.saying(e.terms(), e.source(), e.reason(), recorded);
            case DeadlineRuleRepealed e ->
                    row.saying(row.terms(), row.source().until(e.lastDay()), e.reason(), recorded);
        };
    }
}
