package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import vn.giamsat.recommendation.event.RemediationPlanned;
import vn.giamsat.view.fold.Part;

import java.time.LocalDate;

/**
 * What the addressee said to a recommendation: that it took note, how it will carry it out, how far
 * it is, and with which result.
 */
public record AnswersOfUnit(
        @Part Acknowledgement acknowledgement,
        @Nullable RemediationPlanned plan,
        @Part ReportedResults results,
        int progressReports) {

    static final AnswersOfUnit NONE =
            new AnswersOfUnit(Acknowledgement.MISSING, null, ReportedResults.NONE, 0);

    AnswersOfUnit acknowledged(@Nullable LocalDate on) {
        return new AnswersOfUnit(Acknowledgement.on(on), plan, results, progressReports);
    }

    AnswersOfUnit planned(RemediationPlanned e) {
        return new AnswersOfUnit(acknowledgement, e, results, progressReports);
    }

    AnswersOfUnit with(ReportedResults reported) {
        return new AnswersOfUnit(acknowledgement, plan, reported, progressReports);
    }

    AnswersOfUnit progressed() {
        return new AnswersOfUnit(acknowledgement, plan, results, progressReports + 1);
    }
}
