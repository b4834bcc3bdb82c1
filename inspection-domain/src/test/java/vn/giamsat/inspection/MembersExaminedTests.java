package vn.giamsat.inspection;

import static vn.giamsat.inspection.Ask.REASON;
import static vn.giamsat.inspection.Case.TODAY;
import static vn.giamsat.inspection.Case.fixture;
import static vn.giamsat.inspection.Case.refused;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.Given.MEMBER;
import static vn.giamsat.inspection.Given.OTHER;
import static vn.giamsat.inspection.Given.SUBJECT;
import static vn.giamsat.inspection.Given.opened;
import static vn.giamsat.inspection.rule.InspectionRule.AN_EXAMINED_MEMBER_HAS_A_NAME;
import static vn.giamsat.inspection.rule.InspectionRule.A_MEMBER_IS_EXAMINED_ONCE_IN_A_CASE;
import static vn.giamsat.inspection.rule.InspectionRule.ONLY_AN_EXAMINED_MEMBER_IS_WITHDRAWN;

import org.junit.jupiter.api.Test;

import vn.giamsat.inspection.command.NameExaminedMember;
import vn.giamsat.inspection.event.ExaminedMemberNamed;
import vn.giamsat.inspection.event.ExaminedMemberWithdrawn;
import vn.giamsat.value.Occasion;

import java.util.List;
import java.util.UUID;

/** Party members examined in a case: named, and taken back with a reason. */
class MembersExaminedTests {

    @Test
    void a_member_is_named_as_soon_as_the_case_is_open() {
        fixture()
                .given(opened())
                .when(Ask.nameMember(Occasion.on(TODAY)))
                .expectEvents(named(MEMBER));
    }

    @Test
    void what_is_not_known_of_a_member_is_left_open() {
        fixture()
                .given(opened())
                .when(name(MEMBER, "Nguyễn Văn A"))
                .expectEvents(
                        new ExaminedMemberNamed(
                                CASE, MEMBER, "Nguyễn Văn A", List.of(), null, null, null, null));
    }

    @Test
    void a_member_has_a_name() {
        refused(fixture().given(opened()).when(name(MEMBER, " ")), AN_EXAMINED_MEMBER_HAS_A_NAME);
    }

    @Test
    void a_member_is_examined_once_in_a_case() {
        refused(
                fixture().given(opened(), named(MEMBER)).when(name(MEMBER, "Nguyễn Văn A")),
                A_MEMBER_IS_EXAMINED_ONCE_IN_A_CASE);
    }

    @Test
    void two_members_are_examined_in_one_case() {
        fixture()
                .given(opened(), named(OTHER))
                .when(Ask.nameMember(Occasion.on(TODAY)))
                .expectEvents(named(MEMBER));
    }

    @Test
    void a_member_is_taken_back_with_the_reason() {
        fixture()
                .given(opened(), named(MEMBER))
                .when(Ask.withdrawMember(REASON))
                .expectEvents(withdrawn());
    }

    @Test
    void only_a_member_who_is_examined_is_taken_back() {
        refused(
                fixture().given(opened(), named(OTHER)).when(Ask.withdrawMember(REASON)),
                ONLY_AN_EXAMINED_MEMBER_IS_WITHDRAWN);
        refused(
                fixture()
                        .given(opened(), named(MEMBER), withdrawn())
                        .when(Ask.withdrawMember(REASON)),
                ONLY_AN_EXAMINED_MEMBER_IS_WITHDRAWN);
    }

    @Test
    void a_member_who_was_taken_back_may_be_named_again() {
        fixture()
                .given(opened(), named(MEMBER), withdrawn())
                .when(Ask.nameMember(Occasion.on(TODAY)))
                .expectEvents(named(MEMBER));
    }

    private static NameExaminedMember name(UUID member, String name) {
        return new NameExaminedMember(
                ID, null, member, name, List.of(), null, null, Occasion.NOT_RECORDED);
    }

    private static ExaminedMemberNamed named(UUID member) {
        return new ExaminedMemberNamed(
                CASE,
                member,
                "Nguyễn Văn A",
                List.of("Bí thư"),
                true,
                SUBJECT.value(),
                TODAY,
                null);
    }

    private static ExaminedMemberWithdrawn withdrawn() {
        return new ExaminedMemberWithdrawn(CASE, MEMBER, REASON);
    }
}
