package vn.giamsat.view.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Doan1377.DELEGATION;
import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.event.DelegationProposed;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.MemberAppointed;
import vn.giamsat.delegation.event.MemberReplaced;
import vn.giamsat.delegation.event.PlanAdjusted;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.delegation.event.ProposalApproved;
import vn.giamsat.delegation.event.ReportOutlineIssued;
import vn.giamsat.delegation.event.WorkAssigned;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.Origin;
import vn.giamsat.event.Person;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Fold;

import java.time.LocalDate;
import java.util.List;

/** What a unit reads of the delegation that comes to it, and what of it is illustration. */
class DelegationShownToUnitTests {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 2);
    private static final Document DECISION =
            Doan1377.document(DocumentType.DECISION, "15-QĐ/TU", DAY);
    private static final Member LEADER =
            new Member(
                    id("leader"),
                    new Person("Phạm Văn Bốn", List.of("Trưởng Ban"), id("account")),
                    Post.LEADER);
    private static final Member SECRETARY = Doan1377.member("Nguyễn Thị Thư", Post.SECRETARY);
    private static final ReportOutlineIssued OUTLINE =
            new ReportOutlineIssued(DELEGATION, null, "đề cương", null, null, null);

    private final DelegationRow whole =
            row(
                    new Story()
                            .then(
                                    new DelegationProposed(
                                            DELEGATION,
                                            "Đoàn kiểm tra",
                                            CaseKind.COMPLIANCE_INSPECTION,
                                            Origin.PROGRAMME,
                                            new Issuer("BTV", null, null),
                                            "nội dung",
                                            List.of(),
                                            Doan1377.document(
                                                    DocumentType.SUBMISSION, "3-TTr/UBKT", DAY),
                                            id("origin"),
                                            null,
                                            null),
                                    new ProposalApproved(
                                            DELEGATION,
                                            "Đoàn 15",
                                            DECISION,
                                            List.of(LEADER),
                                            DAY,
                                            null),
                                    Doan1377.planned(),
                                    new PlanAdjusted(
                                            DELEGATION,
                                            null,
                                            "thêm",
                                            List.of(),
                                            null,
                                            "bổ sung",
                                            null,
                                            null),
                                    OUTLINE,
                                    new WorkAssigned(
                                            DELEGATION, LEADER.member(), "tổng hợp", DAY, null)));
    private final DelegationRow shown = whole.shownToUnit();

    @Test
    void how_it_came_about_is_not_shown_and_its_decision_is() {
        assertThat(whole.founding().proposal()).isNotNull();
        assertThat(whole.founding().escalatedFrom()).isEqualTo(id("origin"));
        assertThat(shown.founding()).isEqualTo(new DelegationFounding(null, null, DECISION, DAY));
        assertThat(shown.matter()).isEqualTo(whole.matter());
    }

    @Test
    void whom_else_it_visits_is_not_shown_and_the_outline_of_the_report_is() {
        assertThat(whole.planning().adjustments()).hasSize(1);
        assertThat(whole.planning().subjects()).containsExactly(Doan1377.UNIT);
        assertThat(shown.planning())
                .isEqualTo(
                        new DelegationPlanning(
                                whole.planning().periodExamined(),
                                List.of(),
                                null,
                                List.of(),
                                OUTLINE));
    }

    @Test
    void members_are_shown_without_their_accounts_and_without_their_work() {
        assertThat(whole.team().assignments()).hasSize(1);
        assertThat(shown.team())
                .isEqualTo(
                        new DelegationTeam(
                                List.of(
                                        new Member(
                                                LEADER.member(),
                                                new Person(
                                                        "Phạm Văn Bốn",
                                                        List.of("Trưởng Ban"),
                                                        null),
                                                Post.LEADER)),
                                List.of(),
                                null));
    }

    @Test
    void what_the_record_lacks_is_not_shown() {
        assertThat(whole.filing().missing()).contains(MissingDelegationFact.SECRETARY);
        assertThat(shown.filing().missing()).isEmpty();
        assertThat(shown.filing().version()).isEqualTo(whole.filing().version());
    }

    @Test
    void only_the_steps_that_illustrate_are_labelled_each_member_apart() {
        Story story = Story.of(Doan1377.founded()).illustrated();
        story.then(Doan1377.planned(), new MemberAppointed(DELEGATION, SECRETARY, null, null, null))
                .then(
                        new MemberReplaced(
                                DELEGATION, SECRETARY.member(), LEADER, null, "ốm", null, null));

        assertThat(row(Story.of(Doan1377.founded())).filing().illustrated()).isFalse();
        assertThat(row(story).filing().illustrated()).isTrue();
        assertThat(row(story).filing().illustratedSteps())
                .containsExactly(
                        "PlanDecided",
                        "MemberAppointed " + SECRETARY.member(),
                        "MemberReplaced " + LEADER.member());
    }

    @Test
    void who_is_replaced_leaves_the_others_where_they_are() {
        Member other = Doan1377.member("Lê An", Post.MEMBER);
        DelegationRow row =
                row(
                        Story.of(
                                Doan1377.founded(),
                                new MemberAppointed(DELEGATION, SECRETARY, null, null, null),
                                new MemberReplaced(
                                        DELEGATION,
                                        SECRETARY.member(),
                                        other,
                                        null,
                                        "ốm",
                                        null,
                                        null)));

        assertThat(row.team().members())
                .containsExactly(Doan1377.founded().members().getFirst(), other);
    }

    private static DelegationRow row(Story story) {
        return Fold.fromNothing(DelegationView.VIEW).apply(story.events()).rows().getFirst();
    }
}
