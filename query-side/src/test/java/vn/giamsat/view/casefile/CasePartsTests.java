package vn.giamsat.view.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Doan1377.CASE;
import static vn.giamsat.view.Doan1377.FINDING;

import org.junit.jupiter.api.Test;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.EvidenceAdded;
import vn.giamsat.inspection.event.EvidenceWithdrawn;
import vn.giamsat.inspection.event.ExaminedMemberNamed;
import vn.giamsat.inspection.event.ExaminedMemberWithdrawn;
import vn.giamsat.inspection.event.FindingAmended;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.inspection.event.FindingSubmittedForReview;
import vn.giamsat.inspection.event.FindingWithdrawn;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.evidence.EvidenceView;
import vn.giamsat.view.examinedmember.ExaminedMemberView;
import vn.giamsat.view.finding.FindingState;
import vn.giamsat.view.finding.FindingView;
import vn.giamsat.view.fold.Fold;
import vn.giamsat.view.fold.View;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What can be named in a case: by these answers acts are offered on its page. */
class CasePartsTests {

    private static final UUID AUTHOR = Story.id("author");
    private static final UUID REVIEWER = Story.id("reviewer");
    private static final UUID PIECE = Story.id("piece");
    private static final UUID MEMBER = Story.id("member");

    private final Story story = new Story().by(AUTHOR.toString());

    @Test
    void an_empty_case_has_nothing_to_name() {
        assertThat(parts().haveMember()).isFalse();
        assertThat(parts().haveEvidence()).isFalse();
        assertThat(parts().haveStandingFinding()).isFalse();
        assertThat(parts().haveFinding(FindingState.DRAFT)).isFalse();
        assertThat(parts().haveFindingToReviewBy(REVIEWER)).isFalse();
        assertThat(parts().haveSignToEscalate()).isFalse();
    }

    @Test
    void a_finding_stands_until_it_is_withdrawn() {
        story.then(Doan1377.finding());
        assertThat(parts().haveStandingFinding()).isTrue();
        assertThat(parts().haveFinding(FindingState.DRAFT)).isTrue();
        assertThat(parts().haveFinding(FindingState.IN_REVIEW)).isFalse();

        story.then(new FindingWithdrawn(CASE, FINDING, "không đúng"));
        assertThat(parts().haveStandingFinding()).isFalse();
    }

    @Test
    void nobody_has_a_finding_of_their_own_to_review() {
        story.then(Doan1377.finding());
        assertThat(parts().haveFindingToReviewBy(REVIEWER)).isFalse();

        story.then(new FindingSubmittedForReview(CASE, FINDING));
        assertThat(parts().haveFindingToReviewBy(REVIEWER)).isTrue();
        assertThat(parts().haveFindingToReviewBy(AUTHOR)).isFalse();
    }

    @Test
    void an_approved_sign_of_violation_is_escalated_once_and_while_it_stands() {
        story.then(Doan1377.finding());
        assertThat(parts().haveSignToEscalate()).isFalse();

        story.then(
                new FindingAmended(
                        CASE, FINDING, FindingKind.SIGN_OF_VIOLATION, Doan1377.CONTENT, "rõ hơn"));
        assertThat(parts().haveSignToEscalate()).isFalse();

        story.then(new FindingApproved(CASE, FINDING, null));
        assertThat(parts().haveSignToEscalate()).isTrue();
        assertThat(parts(FINDING).haveSignToEscalate()).isFalse();

        story.then(new FindingWithdrawn(CASE, FINDING, "không đúng"));
        assertThat(parts().haveSignToEscalate()).isFalse();
    }

    @Test
    void evidence_is_what_the_delegation_gathered_and_did_not_withdraw() {
        story.then(Doan1377.opened(), Doan1377.selfReport());
        assertThat(parts().haveEvidence()).as("a self-report is none").isFalse();

        story.then(
                new EvidenceAdded(
                        CASE, PIECE, Doan1377.file("bien-ban.pdf"), "cho thấy", null, null));
        assertThat(parts().haveEvidence()).isTrue();

        story.then(new EvidenceWithdrawn(CASE, PIECE, "tệp nhầm"));
        assertThat(parts().haveEvidence()).isFalse();
    }

    @Test
    void a_member_is_examined_until_taken_back() {
        story.then(
                new ExaminedMemberNamed(
                        CASE, MEMBER, "Nguyễn Văn A", List.of(), null, null, null, null));
        assertThat(parts().haveMember()).isTrue();

        story.then(new ExaminedMemberWithdrawn(CASE, MEMBER, "nhầm người"));
        assertThat(parts().haveMember()).isFalse();
    }

    private CaseParts parts(UUID... escalated) {
        return new CaseParts(
                rows(FindingView.VIEW),
                rows(new EvidenceView()),
                rows(ExaminedMemberView.VIEW),
                Set.of(escalated));
    }

    private <R extends Record> List<R> rows(View<R> view) {
        return Fold.fromNothing(view)
                .apply(
                        story.events().stream()
                                .filter(recorded -> takes(view, recorded.event()))
                                .toList())
                .rows();
    }

    private static boolean takes(View<?> view, DomainEvent event) {
        return view.takes().stream().anyMatch(kind -> kind.isInstance(event));
    }
}
