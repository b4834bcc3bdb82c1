package vn.giamsat.view.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static vn.giamsat.view.Doan1377.R2;
import static vn.giamsat.view.Doan1377.responded;
import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.recommendation.event.AuthorityGround;
import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.ExtensionRefused;
import vn.giamsat.recommendation.event.RecommendationClosedByAuthority;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseAcceptedInPart;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseWithdrawn;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;
import vn.giamsat.view.followup.answer.ExtensionOutcome;
import vn.giamsat.view.followup.answer.ExtensionRequest;
import vn.giamsat.view.followup.answer.ResponseGiven;
import vn.giamsat.view.followup.answer.ResponseOutcome;

import java.time.LocalDate;
import java.util.List;

/** Each answer of a unit keeps what was decided about it, whatever happened since. */
class AnswersAndDecisionsTests {

    private static final LocalDate DUE = LocalDate.of(2024, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2025, 1, 30);
    private static final LocalDate DAY = LocalDate.of(2025, 1, 24);

    private final Story story = Story.of(Doan1377.recommended(DUE));

    @Test
    void every_response_keeps_its_own_decision() {
        story.then(
                responded("one"),
                new ResponseWithdrawn(R2, id("one"), "gửi nhầm", DAY, null),
                responded("two"),
                new ResponseRejected(R2, id("two"), "chưa đủ", DAY, null),
                responded("three"),
                new ResponseAcceptedInPart(R2, id("three"), "đạt", "còn lại", null, DAY, null),
                responded("four"),
                new ResponseAccepted(R2, id("four"), "hoàn thành", null, null));

        assertThat(responses())
                .extracting(
                        given -> given.said().response(),
                        ResponseGiven::outcome,
                        ResponseGiven::remark,
                        ResponseGiven::remaining,
                        ResponseGiven::decidedOn)
                .containsExactly(
                        tuple(id("one"), ResponseOutcome.WITHDRAWN, "gửi nhầm", null, DAY),
                        tuple(id("two"), ResponseOutcome.RETURNED, "chưa đủ", null, DAY),
                        tuple(
                                id("three"),
                                ResponseOutcome.CONFIRMED_IN_PART,
                                "đạt",
                                "còn lại",
                                DAY),
                        tuple(id("four"), ResponseOutcome.CONFIRMED, "hoàn thành", null, null));
    }

    @Test
    void an_extension_may_be_granted_to_another_day_than_was_asked() {
        story.then(
                asked("first"),
                new ExtensionRefused(R2, id("first"), "không đủ lý do", DAY, null),
                asked("second"),
                new ExtensionGranted(
                        R2, id("second"), LATER.minusDays(5), null, "đồng ý", DAY, null, DUE));

        assertThat(extensions())
                .extracting(
                        ExtensionRequest::outcome,
                        ExtensionRequest::remark,
                        ExtensionRequest::grantedUntil)
                .containsExactly(
                        tuple(ExtensionOutcome.REFUSED, "không đủ lý do", null),
                        tuple(ExtensionOutcome.GRANTED, "đồng ý", LATER.minusDays(5)));
    }

    @Test
    void what_waits_when_the_authority_ends_the_follow_up_lapses() {
        story.then(
                responded("one"),
                asked("more time"),
                new RecommendationClosedByAuthority(
                        R2, AuthorityGround.ADDRESSEE_DISSOLVED, "giải thể", null, DAY, null));

        assertThat(responses().getFirst().outcome()).isEqualTo(ResponseOutcome.LAPSED);
        assertThat(extensions().getFirst().outcome()).isEqualTo(ExtensionOutcome.LAPSED);
        assertThat(extensions().getFirst().decidedOn()).isEqualTo(DAY);
    }

    @Test
    void a_fulfilled_recommendation_is_no_longer_extended() {
        story.then(
                asked("more time"),
                responded("one"),
                new ResponseAccepted(R2, id("one"), null, DAY, null));

        assertThat(extensions().getFirst().outcome()).isEqualTo(ExtensionOutcome.LAPSED);
    }

    @Test
    void a_decision_may_be_an_illustration_where_the_answer_is_none() {
        story.then(responded("one"))
                .illustrated()
                .then(new ResponseRejected(R2, id("one"), "chưa đủ", DAY, null), responded("two"));

        assertThat(responses())
                .extracting(ResponseGiven::illustrated, ResponseGiven::illustratedDecision)
                .containsExactly(tuple(false, true), tuple(true, false));
    }

    private static ExtensionAsked asked(String request) {
        return new ExtensionAsked(R2, id(request), LATER, "cần thêm 30 ngày", null, null, null);
    }

    private List<ResponseGiven> responses() {
        return row().answers().results().responsesGiven();
    }

    private List<ExtensionRequest> extensions() {
        return row().due().extensionsAsked();
    }

    private FollowUpRow row() {
        return Fold.fromNothing(FollowUpView.VIEW).apply(story.events()).rows().getFirst();
    }
}
