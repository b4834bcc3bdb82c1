package vn.giamsat.delegation;

import static vn.giamsat.delegation.Story.BON;
import static vn.giamsat.delegation.Story.DECISION;
import static vn.giamsat.delegation.Story.ID;
import static vn.giamsat.delegation.Story.ISSUER;
import static vn.giamsat.delegation.Story.NAME;
import static vn.giamsat.delegation.Story.NOW;
import static vn.giamsat.delegation.Story.REASON;
import static vn.giamsat.delegation.Story.THEME;
import static vn.giamsat.delegation.Story.founded;
import static vn.giamsat.delegation.Story.given;
import static vn.giamsat.delegation.Story.id;
import static vn.giamsat.delegation.Story.member;
import static vn.giamsat.delegation.Story.proposed;
import static vn.giamsat.delegation.Story.refused;
import static vn.giamsat.delegation.rule.DelegationRule.NOBODY_TAKES_A_SEAT_BY_THEIR_OWN_HAND;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.giamsat.delegation.command.AppointMember;
import vn.giamsat.delegation.command.ApproveProposal;
import vn.giamsat.delegation.command.FoundDelegation;
import vn.giamsat.delegation.command.ReplaceMember;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Origin;
import vn.giamsat.event.Provenance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class OwnHandTests {

    private static final Member LEADER = member(7, "Vũ", Post.LEADER, id(77));

    record Seating(Object command, Object... given) {}

    static Stream<Seating> seatings() {
        return Stream.of(
                new Seating(new AppointMember(ID, null, asMember(), DECISION, NOW), founded()),
                new Seating(
                        new ReplaceMember(ID, null, BON.member(), LEADER, DECISION, REASON, NOW),
                        founded()),
                new Seating(
                        new ApproveProposal(ID, null, NAME, DECISION, List.of(LEADER), NOW),
                        proposed()),
                new Seating(
                        new FoundDelegation(
                                ID,
                                NAME,
                                CaseKind.THEMATIC_SUPERVISION,
                                Origin.PROGRAMME,
                                ISSUER,
                                DECISION,
                                THEME,
                                List.of(),
                                List.of(LEADER),
                                null,
                                NOW)));
    }

    @ParameterizedTest
    @MethodSource("seatings")
    void nobody_takes_a_seat_by_their_own_hand(Seating asked) {
        refused(
                given(asked.given()).when(asked.command(), by(77)),
                NOBODY_TAKES_A_SEAT_BY_THEIR_OWN_HAND);
    }

    @ParameterizedTest
    @MethodSource("seatings")
    void by_somebody_else_the_same_is_done(Seating asked) {
        given(asked.given()).when(asked.command(), by(78)).expectSuccessfulHandlerExecution();
    }

    private static Member asMember() {
        return member(8, "Vũ", Post.MEMBER, id(77));
    }

    private static Map<String, String> by(int account) {
        return Map.of(Provenance.ACTOR, id(account).toString());
    }
}
