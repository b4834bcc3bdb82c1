package vn.giamsat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.account.event.AccountOpened;
import vn.giamsat.crosscheck.ExaminedUnits;
import vn.giamsat.delegation.event.DecisionRecorded;
import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.delegation.event.ProposalApproved;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.ConclusionIssued;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.period.event.PeriodKind;
import vn.giamsat.period.event.ReportingPeriodOpened;
import vn.giamsat.policy.Policy;
import vn.giamsat.policy.WhenConclusionIssuedThenOpenRecommendations;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.procedure.ShippedProcedure;
import vn.giamsat.recommendation.command.AcknowledgeRecommendation;
import vn.giamsat.recommendation.event.RecommendationAcknowledged;
import vn.giamsat.recommendation.event.RecommendationOpened;
import vn.giamsat.rule.RuleViolated;
import vn.giamsat.unit.event.UnitRegistered;
import vn.giamsat.unit.event.UnitRenamed;
import vn.giamsat.value.DocumentSeries;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.RecommendationId;
import vn.giamsat.value.UniqueKey;
import vn.giamsat.value.Username;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The write side behind its one door, with nothing of the edge around it. */
class InspectionDomainTests {

    private static final LocalDate FIRST_OF_MAY = LocalDate.of(2024, 5, 1);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2028-01-05T03:00:00Z"), ZoneOffset.UTC);

    private static final Occasion TODAY = Occasion.on(LocalDate.of(2028, 1, 5));

    private Configuration writeSide;

    @BeforeAll
    static void withoutTheBanner() {
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @BeforeEach
    void open() {
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .registerComponent(Clock.class, _ -> CLOCK)
                        .registerComponent(OfficeProcedure.class, _ -> new ShippedProcedure())
                        .registerComponent(ExaminedUnits.class, _ -> _ -> Set.of())
                        .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine());
        new InspectionDomain().configureModule(configurer);
        writeSide = configurer.start();
    }

    @AfterEach
    void close() {
        writeSide.shutdown();
    }

    @Test
    void what_a_conclusion_draws_is_opened_and_then_answers_for_itself() {
        ConclusionIssued issued = SampleRecords.sparse().of(ConclusionIssued.class);
        new WhenConclusionIssuedThenOpenRecommendations().then(issued).forEach(this::send);
        UUID drawn = issued.recommendations().getFirst().recommendation();

        send(new AcknowledgeRecommendation(new RecommendationId(drawn), 0L, null, TODAY));

        assertThat(history(drawn))
                .hasExactlyElementsOfTypes(
                        RecommendationOpened.class, RecommendationAcknowledged.class);
    }

    @Test
    void a_refusal_reaches_whoever_asked_and_records_nothing() {
        ConclusionIssued issued = SampleRecords.sparse().of(ConclusionIssued.class);
        new WhenConclusionIssuedThenOpenRecommendations().then(issued).forEach(this::send);
        UUID drawn = issued.recommendations().getFirst().recommendation();
        RecommendationId id = new RecommendationId(drawn);
        Occasion tomorrow = Occasion.on(LocalDate.of(2028, 1, 6));

        assertThatThrownBy(() -> send(new AcknowledgeRecommendation(id, null, null, tomorrow)))
                .isInstanceOf(RuleViolated.class);
        assertThat(history(drawn)).hasExactlyElementsOfTypes(RecommendationOpened.class);
    }

    @Test
    void user_names_numbers_of_papers_and_days_of_periods_are_claimed_and_nothing_else() {
        List<Class<?>> claiming =
                StoredEvents.all().stream()
                        .filter(event -> !keys(claimingSample(event)).isEmpty())
                        .toList();
        assertThat(claiming)
                .containsExactlyInAnyOrder(
                        AccountOpened.class,
                        DelegationFounded.class,
                        ProposalApproved.class,
                        ConclusionIssued.class,
                        ReportingPeriodOpened.class);
    }

    /** The days of a sample follow from their names, and a period runs forward. */
    private static Object claimingSample(Class<?> event) {
        return event == ReportingPeriodOpened.class
                ? new ReportingPeriodOpened(
                        new UUID(0, 1), null, PeriodKind.MONTH, FIRST_OF_MAY, FIRST_OF_MAY)
                : SampleRecords.complete().of(event);
    }

    @Test
    void every_day_of_a_period_is_claimed_for_its_body_and_kind() {
        UUID body = new UUID(0, 2);
        List<UniqueKey> may = daysOf(body, PeriodKind.MONTH, FIRST_OF_MAY, 31);

        assertThat(may).hasSize(31).doesNotHaveDuplicates();
        assertThat(daysOf(body, PeriodKind.MONTH, FIRST_OF_MAY.plusDays(30), 20))
                .containsAnyElementsOf(may);
        assertThat(daysOf(body, PeriodKind.MONTH, FIRST_OF_MAY.plusDays(31), 20))
                .doesNotContainAnyElementsOf(may);
        assertThat(daysOf(body, PeriodKind.YEAR, FIRST_OF_MAY, 31))
                .doesNotContainAnyElementsOf(may);
        assertThat(daysOf(null, PeriodKind.MONTH, FIRST_OF_MAY, 31))
                .doesNotContainAnyElementsOf(may);
    }

    private static List<UniqueKey> daysOf(UUID body, PeriodKind kind, LocalDate first, int days) {
        return keys(
                new ReportingPeriodOpened(
                        new UUID(0, 1), body, kind, first, first.plusDays(days - 1L)));
    }

    @Test
    void a_user_name_is_claimed_in_any_letter_case() {
        assertThat(keys(new AccountOpened(new UUID(0, 1), "Lan.Nguyen", "Nguyễn Thị Lan")))
                .containsExactly(Username.keyOf("lan.nguyen"));
    }

    @Test
    void a_completed_decision_claims_the_number_it_did_not_have_before() {
        DecisionRecorded again = SampleRecords.complete().of(DecisionRecorded.class);
        DecisionRecorded first =
                new DecisionRecorded(again.delegation(), again.decision(), null, again.reason());

        assertThat(keys(first)).isEqualTo(DocumentSeries.keysOf(again.decision())).isNotEmpty();
        assertThat(keys(again)).isEmpty();
    }

    @Test
    void a_name_of_a_unit_is_held_however_it_is_written_unless_it_is_said_to_be_another() {
        UUID unit = UUID.nameUUIDFromBytes(new byte[] {1});
        var first = new UnitRegistered(unit, "Xã Hòa Thủy", null, null, null, null);
        var again = new UnitRegistered(unit, " XÃ  hoà thuỷ", null, null, null, null);
        var other = new UnitRegistered(unit, "Xã Hòa Thủy", null, null, null, null, "tỉnh khác");
        assertThat(keys(first)).hasSize(1).isEqualTo(keys(again));
        assertThat(keys(other)).isEmpty();

        var renamed = new UnitRenamed(unit, "xã hòa thủy", null, "x", null, null, "Xã A");
        assertThat(keys(renamed)).isEqualTo(keys(first));
    }

    @Test
    void a_delegation_has_one_case_at_a_unit_unless_a_second_is_explained() {
        InspectionOpened explained = SampleRecords.complete().of(InspectionOpened.class);
        InspectionOpened usual = SampleRecords.sparse().of(InspectionOpened.class);
        assertThat(keys(explained)).isEmpty();
        assertThat(keys(usual))
                .containsExactly(new UniqueKey("case", usual.delegation() + "|" + usual.subject()));
    }

    @Test
    void every_policy_waits_for_an_event_that_is_stored() {
        assertThat(InspectionDomain.policies())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(policy -> assertThat(StoredEvents.all()).contains(policy.when()));
        assertThat(InspectionDomain.policies().stream().map(Policy::getClass))
                .doesNotHaveDuplicates();
    }

    private void send(Object command) {
        writeSide.getComponent(CommandGateway.class).sendAndWait(command);
    }

    private List<?> history(UUID aggregate) {
        return writeSide
                .eventStore()
                .readEvents(aggregate.toString())
                .asStream()
                .map(Message::getPayload)
                .toList();
    }

    private static List<UniqueKey> keys(Object event) {
        return InspectionDomain.uniqueKeys((DomainEvent) event);
    }
}
