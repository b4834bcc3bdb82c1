package vn.giamsat.view.deadlinerule;

import org.jspecify.annotations.Nullable;

import vn.giamsat.deadline.event.DeadlineRuleAdopted;
import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.deadline.event.RuleTerms;
import vn.giamsat.view.fold.Part;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One rule of time limits as it stands, with its versions, oldest first. */
public record DeadlineRuleRow(
        UUID rule,
        String code,
        @Part RuleTerms terms,
        @Part RuleSource source,
        @Nullable String note,
        List<RuleVersion> versions,
        long version) {

    static DeadlineRuleRow adopted(DeadlineRuleAdopted e, RecordedEvent recorded) {
        return new DeadlineRuleRow(
                e.rule(),
                e.code(),
                e.terms(),
                e.source(),
                e.note(),
                List.of(version(recorded, null, e.terms(), e.source())),
                recorded.version());
    }

    DeadlineRuleRow saying(
            RuleTerms nextTerms, RuleSource nextSource, String reason, RecordedEvent recorded) {
        List<RuleVersion> more = new ArrayList<>(versions);
        more.add(version(recorded, reason, nextTerms, nextSource));
        return new DeadlineRuleRow(
                rule, code, nextTerms, nextSource, note, List.copyOf(more), recorded.version());
    }

    private static RuleVersion version(
            RecordedEvent recorded, @Nullable String reason, RuleTerms terms, RuleSource source) {
        return new RuleVersion(
                recorded.version(), recorded.recordedAt(), recorded.actor(), reason, terms, source);
    }
}
