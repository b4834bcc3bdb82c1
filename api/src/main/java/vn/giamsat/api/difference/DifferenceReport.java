package vn.giamsat.api.difference;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.asof.PastMoment;
import vn.giamsat.view.difference.ChangeKind;
import vn.giamsat.view.difference.ListDifference.Counts;

import java.util.List;

/**
 * What differs between two moments, told to one reader: part by part, thing by thing, change by
 * change. A missing end is now.
 */
public record DifferenceReport(
        PastMoment from, @Nullable PastMoment to, Counts counts, List<ToldPart> parts) {

    /** Whether nothing differs. */
    public boolean nothing() {
        return parts.stream().allMatch(part -> part.items().isEmpty());
    }

    /** One list, of cases, findings, recommendations, evidence, tasks or delegations. */
    public record ToldPart(String part, String title, Counts counts, List<ToldItem> items) {}

    /** What became of one thing. */
    public record ToldItem(
            ChangeKind kind, String title, @Nullable String page, List<ToldChange> changes) {}

    /**
     * One change: the place as programs name it, its label and values in words, the values as they
     * are stored, and the sentence that says it all.
     */
    public record ToldChange(
            ChangeKind kind,
            String place,
            String label,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String said,
            @Nullable String saidNow,
            String sentence) {}
}
