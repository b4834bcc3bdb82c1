package vn.giamsat.view.followup.answer;

import org.jspecify.annotations.Nullable;

import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.ExtensionRefused;

import java.time.LocalDate;

/**
 * A request of the unit for more time, how it ended and on which day; the issuer may grant another
 * day than the one that was asked for. Illustrated tells of the request, illustrated decision of
 * how it ended, and the day of the cap of what was granted beyond it.
 */
public record ExtensionRequest(
        ExtensionAsked asked,
        boolean illustrated,
        ExtensionOutcome outcome,
        @Nullable LocalDate grantedUntil,
        @Nullable String remark,
        @Nullable LocalDate decidedOn,
        boolean illustratedDecision,
        @Nullable LocalDate capEndsOn) {

    public static ExtensionRequest waiting(ExtensionAsked e, boolean illustration) {
        return new ExtensionRequest(
                e, illustration, ExtensionOutcome.WAITING, null, null, null, false, null);
    }

    public ExtensionRequest granted(ExtensionGranted e, boolean illustration) {
        return ended(ExtensionOutcome.GRANTED, e.dueOn(), e.note(), e.occurredOn(), illustration)
                .beyond(e.capEndsOn());
    }

    public ExtensionRequest refused(ExtensionRefused e, boolean illustration) {
        return ended(ExtensionOutcome.REFUSED, null, e.reason(), e.occurredOn(), illustration);
    }

    public ExtensionRequest lapsed(@Nullable LocalDate on, boolean illustration) {
        return ended(ExtensionOutcome.LAPSED, null, null, on, illustration);
    }

    private ExtensionRequest ended(
            ExtensionOutcome how,
            @Nullable LocalDate until,
            @Nullable String words,
            @Nullable LocalDate on,
            boolean illustration) {
        return new ExtensionRequest(asked, illustrated, how, until, words, on, illustration, null);
    }

    private ExtensionRequest beyond(@Nullable LocalDate cap) {
        return new ExtensionRequest(
                asked,
                illustrated,
                outcome,
                grantedUntil,
                remark,
                decidedOn,
                illustratedDecision,
                cap);
    }
}
