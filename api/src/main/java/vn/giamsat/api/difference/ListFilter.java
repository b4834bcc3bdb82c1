package vn.giamsat.api.difference;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.api.problem.GivenDay;
import vn.giamsat.view.casefile.CaseFileFilter;
import vn.giamsat.view.casefile.CaseStage;
import vn.giamsat.view.followup.FollowUpFilter;
import vn.giamsat.view.followup.FollowUpState;
import vn.giamsat.view.task.Whose;

import java.util.UUID;

/** Everything a list may be narrowed by; each list takes what it knows. */
record ListFilter(
        @Nullable String words,
        @Nullable UUID delegation,
        @Nullable UUID subject,
        @Nullable CaseStage stage,
        @Nullable FollowUpState state,
        @Nullable WrittenDay overdueOn,
        @Nullable UUID addressee,
        @Nullable UUID officer,
        @Nullable UUID inspection,
        @Nullable Whose mineAs) {

    CaseFileFilter ofCases() {
        return new CaseFileFilter(words, delegation, subject, stage);
    }

    FollowUpFilter ofRecommendations() {
        return new FollowUpFilter(
                state, GivenDay.of("overdueOn", overdueOn), addressee, officer, inspection);
    }
}
