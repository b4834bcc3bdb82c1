package vn.giamsat.recommendation;

import static vn.giamsat.recommendation.RecommendationStory.ADDRESSEE;
import static vn.giamsat.recommendation.RecommendationStory.DELEGATION;
import static vn.giamsat.recommendation.RecommendationStory.DUE;
import static vn.giamsat.recommendation.RecommendationStory.FIRST;
import static vn.giamsat.recommendation.RecommendationStory.ID;
import static vn.giamsat.recommendation.RecommendationStory.INSPECTION;
import static vn.giamsat.recommendation.RecommendationStory.ISSUED;
import static vn.giamsat.recommendation.RecommendationStory.LATER;
import static vn.giamsat.recommendation.RecommendationStory.NOTICE;
import static vn.giamsat.recommendation.RecommendationStory.NOW;
import static vn.giamsat.recommendation.RecommendationStory.R2;
import static vn.giamsat.recommendation.RecommendationStory.SECOND;
import static vn.giamsat.recommendation.RecommendationStory.TODAY;
import static vn.giamsat.recommendation.RecommendationStory.accepted;
import static vn.giamsat.recommendation.RecommendationStory.extensionAsked;
import static vn.giamsat.recommendation.RecommendationStory.fixture;
import static vn.giamsat.recommendation.RecommendationStory.opened;
import static vn.giamsat.recommendation.RecommendationStory.refused;
import static vn.giamsat.recommendation.RecommendationStory.submitted;
import static vn.giamsat.recommendation.rule.RecommendationRule.AN_EXTENSION_ASKS_FOR_A_LATER_DAY;
import static vn.giamsat.recommendation.rule.RecommendationRule.AN_EXTENSION_GRANTED_AFTER_THE_DUE_DATE_IS_EXPLAINED_IN_ITS_NOTE;
import static vn.giamsat.recommendation.rule.RecommendationRule.AN_EXTENSION_IS_DECIDED_ON_OR_AFTER_THE_DAY_IT_WAS_ASKED_FOR;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_DECISION_NAMES_THE_WAITING_REQUEST;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_GRANTED_DAY_IS_LATER_THAN_THE_DUE_DATE;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_GRANT_BEYOND_THE_CAP_OF_THE_OFFICE_IS_EXPLAINED_IN_ITS_NOTE;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_GRANT_BEYOND_THE_DAY_ASKED_IS_EXPLAINED_IN_ITS_NOTE;
import static vn.giamsat.recommendation.rule.RecommendationRule.A_NEW_DUE_DATE_DOES_NOT_LIE_BEFORE_ITS_DECISION;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.extensioncap.event.CapSubject;
import vn.giamsat.extensioncap.event.CapTerms;
import vn.giamsat.procedure.ExtensionCap;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.procedure.ShippedProcedure;
import vn.giamsat.recommendation.command.AskExtension;
import vn.giamsat.recommendation.command.GrantExtension;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.value.Occasion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class GrantExtensionTests {

    private final FixtureConfiguration<Recommendation> fixture = fixture();

    @Test
    void nothing_is_decided_before_the_day_it_was_given() {
        refused(
                fixture.given(opened(), extensionAsked(FIRST))
                        .when(
                                new GrantExtension(
                                        ID,
                                        null,
                                        FIRST,
                                        LATER,
                                        null,
                                        "Đồng ý",
                                        new Occasion(TODAY.minusDays(1), "nhập hồ sơ cũ"))),
                AN_EXTENSION_IS_DECIDED_ON_OR_AFTER_THE_DAY_IT_WAS_ASKED_FOR);
    }

    @Test
    void the_issuer_grants_a_later_day() {
        fixture.given(opened(), extensionAsked(FIRST))
                .when(grant(FIRST, LATER))
                .expectEvents(granted(LATER, DUE));
    }

    @Test
    void more_than_was_asked_is_granted_only_with_the_reason() {
        var beyond = LocalDate.of(2072, 1, 1);
        refused(
                fixture.given(opened(), extensionAsked(FIRST))
                        .when(new GrantExtension(ID, null, FIRST, beyond, null, " ", NOW)),
                A_GRANT_BEYOND_THE_DAY_ASKED_IS_EXPLAINED_IN_ITS_NOTE);
        fixture.given(opened(), extensionAsked(FIRST))
                .when(grant(FIRST, beyond))
                .expectEvents(granted(beyond, DUE));
    }

    /** Thirty days after 31/12/2024 is 30/01/2025, the day that was asked for. */
    @Test
    void a_grant_stays_within_the_cap_of_the_office_or_says_so_with_the_reason() {
        FixtureConfiguration<Recommendation> office = fixture(capped(new CapTerms(29, null)));
        refused(
                office.given(opened(), extensionAsked(FIRST))
                        .when(new GrantExtension(ID, null, FIRST, LATER, null, null, NOW)),
                A_GRANT_BEYOND_THE_CAP_OF_THE_OFFICE_IS_EXPLAINED_IN_ITS_NOTE);
        office.given(opened(), extensionAsked(FIRST))
                .when(grant(FIRST, LATER))
                .expectEvents(beyond(LATER, DUE.plusDays(29)));
        fixture(capped(new CapTerms(30, null)))
                .given(opened(), extensionAsked(FIRST))
                .when(new GrantExtension(ID, null, FIRST, LATER, null, null, NOW))
                .expectSuccessfulHandlerExecution();
    }

    /** From 28/06/2024 to 31/12/2024 are 186 days; a third of them 62. */
    @Test
    void a_part_of_the_time_counts_from_the_notice_to_the_day_that_was_set() {
        FixtureConfiguration<Recommendation> office = fixture(capped(new CapTerms(null, 3)));
        LocalDate last = DUE.plusDays(62);
        office.given(opened(), extensionAsked(FIRST), granted(LATER, DUE), extensionAsked(SECOND))
                .when(grant(SECOND, last.plusDays(1)))
                .expectEvents(
                        new ExtensionGranted(
                                R2,
                                SECOND,
                                last.plusDays(1),
                                null,
                                "Đồng ý",
                                TODAY,
                                null,
                                LATER,
                                last));
    }

    @Test
    void a_cap_that_was_not_in_force_on_the_day_of_the_decision_caps_nothing() {
        var later = new RuleSource("Quy chế 05-QC/TU", TODAY.plusDays(1), null);
        var cap = new ExtensionCap(new CapTerms(1, null), later);
        fixture(new ShippedProcedure().withCap(CapSubject.RECOMMENDATION, cap))
                .given(opened(), extensionAsked(FIRST))
                .when(new GrantExtension(ID, null, FIRST, LATER, null, null, NOW))
                .expectSuccessfulHandlerExecution();
    }

    private static OfficeProcedure capped(CapTerms terms) {
        var source = new RuleSource("Quy chế 05-QC/TU", ISSUED, null);
        return new ShippedProcedure()
                .withCap(CapSubject.RECOMMENDATION, new ExtensionCap(terms, source));
    }

    private static ExtensionGranted beyond(LocalDate due, LocalDate cap) {
        return new ExtensionGranted(R2, FIRST, due, null, "Đồng ý", TODAY, null, DUE, cap);
    }

    @Test
    void an_extension_granted_after_the_due_date_says_why() {
        refused(
                fixture.given(overdue(), extensionAsked(FIRST))
                        .when(new GrantExtension(ID, null, FIRST, LATER, null, null, NOW)),
                AN_EXTENSION_GRANTED_AFTER_THE_DUE_DATE_IS_EXPLAINED_IN_ITS_NOTE);
        fixture.given(overdue(), extensionAsked(FIRST))
                .when(grant(FIRST, LATER))
                .expectEvents(granted(LATER, ISSUED.plusDays(30)));
    }

    @Test
    void the_issuer_may_grant_less_than_was_asked() {
        fixture.given(opened(), extensionAsked(FIRST))
                .when(grant(FIRST, DUE.plusDays(1)))
                .expectEvents(granted(DUE.plusDays(1), DUE));
    }

    @Test
    void the_current_day_is_no_grant() {
        refused(
                fixture.given(opened(), extensionAsked(FIRST)).when(grant(FIRST, DUE)),
                A_GRANTED_DAY_IS_LATER_THAN_THE_DUE_DATE);
    }

    @Test
    void a_day_already_past_is_not_granted() {
        refused(
                fixture.given(overdue(), extensionAsked(FIRST))
                        .when(grant(FIRST, TODAY.minusDays(1))),
                A_NEW_DUE_DATE_DOES_NOT_LIE_BEFORE_ITS_DECISION);
    }

    @Test
    void nothing_is_granted_that_was_not_asked() {
        refused(
                fixture.given(opened()).when(grant(FIRST, LATER)),
                A_DECISION_NAMES_THE_WAITING_REQUEST);
    }

    @Test
    void a_granted_request_is_not_granted_again() {
        refused(
                fixture.given(opened(), extensionAsked(FIRST), granted(LATER, DUE))
                        .when(grant(FIRST, LATER.plusDays(1))),
                A_DECISION_NAMES_THE_WAITING_REQUEST);
    }

    @Test
    void a_request_ends_when_the_recommendation_is_fulfilled() {
        refused(
                fixture.given(opened(), extensionAsked(FIRST), submitted(SECOND), accepted(SECOND))
                        .when(grant(FIRST, LATER)),
                A_DECISION_NAMES_THE_WAITING_REQUEST);
    }

    @Test
    void the_granted_day_is_the_due_date_then() {
        refused(
                fixture.given(opened(), extensionAsked(FIRST), granted(LATER, DUE))
                        .when(new AskExtension(ID, null, SECOND, LATER, "Chờ đại hội", null, NOW)),
                AN_EXTENSION_ASKS_FOR_A_LATER_DAY);
    }

    private static GrantExtension grant(UUID request, LocalDate due) {
        return new GrantExtension(ID, null, request, due, null, "Đồng ý", NOW);
    }

    private static ExtensionGranted granted(LocalDate due, LocalDate former) {
        return new ExtensionGranted(R2, FIRST, due, null, "Đồng ý", TODAY, null, former);
    }

    private static RecommendationOpened overdue() {
        return new RecommendationOpened(
                R2,
                INSPECTION,
                DELEGATION,
                ADDRESSEE,
                null,
                "Củng cố đội ngũ",
                ISSUED.plusDays(30),
                null,
                List.of(),
                NOTICE,
                ISSUED);
    }
}
