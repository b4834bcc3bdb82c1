package vn.giamsat.view;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.account.event.AccountOpened;
import vn.giamsat.account.event.Role;
import vn.giamsat.account.event.RoleGranted;
import vn.giamsat.account.event.RoleRevoked;
import vn.giamsat.delegation.event.MemberReleased;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.casefile.CaseFileFilter;
import vn.giamsat.view.followup.FollowUp;
import vn.giamsat.view.followup.FollowUpFilter;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.task.Task;
import vn.giamsat.view.task.TaskOwner;
import vn.giamsat.view.task.Whose;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Nobody reads through the past what they could not see then or may not see now; and what the
 * office showed somebody then is told by the rights of then.
 */
class PastRightsIT {

    private static final PageRequest MANY = PageRequest.first(100);
    private static final UUID SUCCESSOR = id("unit that took over");
    private static final UUID OFFICER = id("officer of the unit");
    private static final Scope UNIT = Scope.units(Set.of(Doan1377.UNIT));
    private static final Scope AUDITOR = Scope.everything();
    private static final long THEN = Chronicle.whole().last();

    @Test
    void a_recommendation_that_went_to_a_successor_is_not_read_through_the_past() {
        QuerySide views = changed("follow_up", "addressee = '" + SUCCESSOR + "'");

        assertThat(recommendations(views, UNIT, THEN)).isEmpty();
        assertThat(views.timeline().ofRecommendation(Doan1377.R2, UNIT, THEN, MANY).items())
                .isEmpty();
        assertThat(views.evidence().ofRecommendation(Doan1377.R2, UNIT, THEN, MANY).items())
                .isEmpty();
        assertThat(views.tasks().all(UNIT, null, THEN - 1, MANY).items()).isEmpty();
        assertThat(views.timeline().ofCase(Doan1377.CASE, UNIT, THEN, MANY).items())
                .noneMatch(fact -> fact.recommendation() != null);
    }

    @Test
    void a_successor_sees_what_is_now_its_own_and_not_what_was_another_s() {
        QuerySide views =
                new ViewDatabase()
                        .feed(Chronicle.whole())
                        .change("follow_up", "addressee = '" + SUCCESSOR + "'")
                        .change(
                                "case_file",
                                "notice_reached = notice_reached || to_jsonb('%s'::text)"
                                        .formatted(SUCCESSOR))
                        .querySide();
        Scope successor = Scope.units(Set.of(SUCCESSOR));

        assertThat(recommendations(views, successor, null)).hasSize(1);
        assertThat(recommendations(views, successor, THEN)).isEmpty();
    }

    @Test
    void an_auditor_sees_what_the_unit_was_shown_then_though_it_may_not_see_it_now() {
        QuerySide views = changed("follow_up", "addressee = '" + SUCCESSOR + "'");
        Scope shown = AUDITOR.throughTheEyesOf(UNIT);

        assertThat(recommendations(views, shown, THEN)).hasSize(1);
        assertThat(recommendations(views, shown, THEN).getFirst().inside()).isFalse();
        assertThat(recommendations(views, shown, null)).isEmpty();
    }

    @Test
    void a_case_that_is_closed_to_the_unit_again_is_closed_in_the_past() {
        QuerySide views = changed("case_file", "open_to_unit = false");

        assertThat(views.caseFiles().list(UNIT, CaseFileFilter.NONE, THEN, MANY).items()).isEmpty();
        assertThat(views.caseFiles().find(Doan1377.CASE, UNIT, THEN)).isEmpty();
        assertThat(views.delegations().list(UNIT, null, THEN, MANY).items()).isEmpty();
        assertThat(views.findings().ofCase(Doan1377.CASE, UNIT, THEN, MANY).items()).isEmpty();
        assertThat(views.evidence().ofCase(Doan1377.CASE, UNIT, THEN, MANY).items()).isEmpty();
        assertThat(views.upwardRequests().ofCase(Doan1377.CASE, UNIT, THEN, MANY).items())
                .isEmpty();
        assertThat(views.timeline().ofCase(Doan1377.CASE, UNIT, THEN, MANY).items()).isEmpty();
        String handedIn = Doan1377.file("self-report.pdf").sha256();
        assertThat(views.evidence().withContent(handedIn, UNIT, THEN)).isEmpty();
        assertThat(views.evidence().withContent(handedIn, AUDITOR, THEN)).hasSize(1);
    }

    @Test
    void a_finding_that_is_hidden_again_is_hidden_in_the_past() {
        QuerySide views = changed("finding", "shown = null");

        assertThat(views.findings().ofCase(Doan1377.CASE, UNIT, THEN, MANY).items()).isEmpty();
        assertThat(views.findings().find(Doan1377.CASE, Doan1377.FINDING, UNIT, THEN)).isEmpty();
    }

    @Test
    void through_other_eyes_only_what_both_may_see_is_seen() {
        QuerySide views = new ViewDatabase().feed(Chronicle.whole()).querySide();
        Scope member = Scope.delegations(Set.of(Doan1377.DELEGATION));
        Scope stranger = Scope.units(Set.of(SUCCESSOR));

        assertThat(inside(views, AUDITOR.throughTheEyesOf(member))).containsExactly(true);
        assertThat(inside(views, AUDITOR.throughTheEyesOf(UNIT))).containsExactly(false);
        assertThat(inside(views, member.throughTheEyesOf(UNIT))).containsExactly(false);
        assertThat(inside(views, UNIT.throughTheEyesOf(member))).containsExactly(false);
        assertThat(inside(views, AUDITOR.throughTheEyesOf(stranger))).isEmpty();
        assertThat(inside(views, stranger.throughTheEyesOf(AUDITOR))).isEmpty();
    }

    @Test
    void rights_are_those_of_the_moment() {
        Story story =
                Chronicle.upToAnnouncement()
                        .then(
                                new AccountOpened(OFFICER, "can-bo", "Cán bộ"),
                                new RoleGranted(OFFICER, Role.UNIT_OFFICER, Doan1377.UNIT));
        long granted = story.last();
        story.then(
                new RoleRevoked(OFFICER, Role.UNIT_OFFICER, Doan1377.UNIT, "thôi giữ chức"),
                new MemberReleased(
                        Doan1377.DELEGATION,
                        Doan1377.member("Phạm Văn Bốn", Post.LEADER).member(),
                        null,
                        "thôi tham gia",
                        null,
                        null));
        QuerySide views = new ViewDatabase().feed(story).querySide();

        assertThat(scope(views, OFFICER, granted)).isEqualTo(UNIT);
        assertThat(scope(views, OFFICER, null)).isEqualTo(Scope.nothing());
        UUID leader = Doan1377.member("Phạm Văn Bốn", Post.LEADER).person().account();
        assertThat(views.scopes().of(leader, List.of(), granted))
                .isEqualTo(Scope.delegations(Set.of(Doan1377.DELEGATION)));
        assertThat(views.scopes().of(leader, List.of(), null)).isEqualTo(Scope.nothing());
    }

    @Test
    void nobody_has_tasks_in_a_matter_they_may_no_longer_see() {
        QuerySide views = new ViewDatabase().feed(Chronicle.upToAnnouncement()).querySide();
        Scope member = Scope.delegations(Set.of(Doan1377.DELEGATION));

        assertThat(ofLeader(views, member)).isNotEmpty();
        assertThat(ofLeader(views, Scope.nothing())).isEmpty();
    }

    private static List<Task> ofLeader(QuerySide views, Scope scope) {
        return views.tasks()
                .own(TaskOwner.of(Doan1377.LEADER), Whose.LEADER, scope, null, MANY)
                .items();
    }

    private static QuerySide changed(String view, String assignments) {
        return new ViewDatabase().feed(Chronicle.whole()).change(view, assignments).querySide();
    }

    private static List<Boolean> inside(QuerySide views, Scope scope) {
        return views.caseFiles().find(Doan1377.CASE, scope, null).stream()
                .map(found -> found.inside())
                .toList();
    }

    private static Scope scope(QuerySide views, UUID account, @Nullable Long asOf) {
        AccountRow row = views.accounts().find(account, asOf).orElseThrow();
        return views.scopes().of(account, row.grants(), asOf);
    }

    private static List<FollowUp> recommendations(
            QuerySide views, Scope scope, @Nullable Long asOf) {
        return views.followUps().list(scope, FollowUpFilter.NONE, asOf, MANY).items();
    }
}
