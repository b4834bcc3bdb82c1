package vn.giamsat.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.giamsat.inspection.Case.AUTHOR;
import static vn.giamsat.inspection.Case.CLOCK;
import static vn.giamsat.inspection.Case.NOW;
import static vn.giamsat.inspection.Case.REVIEWER;
import static vn.giamsat.inspection.Given.CASE;
import static vn.giamsat.inspection.Given.FINDING;
import static vn.giamsat.inspection.Given.ID;
import static vn.giamsat.inspection.rule.InspectionRule.NOBODY_REVIEWS_A_FINDING_OF_THEIR_OWN;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.crosscheck.Histories;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Provenance;
import vn.giamsat.inspection.command.ApproveFinding;
import vn.giamsat.inspection.command.OpenInspection;
import vn.giamsat.inspection.command.SubmitFindingForReview;
import vn.giamsat.inspection.event.FindingApproved;
import vn.giamsat.inspection.event.FindingRecorded;
import vn.giamsat.inspection.event.FindingSubmittedForReview;
import vn.giamsat.inspection.event.InspectionOpened;
import vn.giamsat.procedure.OfficeProcedure;
import vn.giamsat.procedure.ShippedProcedure;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** A case behind its door, where whoever acts travels beside the command and into the event. */
class InspectionDoorTests {

    private static final ApproveFinding APPROVE = new ApproveFinding(ID, null, FINDING, null);

    private Configuration cases;

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
                        .registerComponent(Histories.class, _ -> _ -> List.of())
                        .configureCorrelationDataProviders(
                                _ -> List.of(new SimpleCorrelationDataProvider(Provenance.ACTOR)))
                        .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine());
        new InspectionDoor().configureModule(configurer);
        cases = configurer.start();
    }

    @AfterEach
    void close() {
        cases.shutdown();
    }

    @Test
    void the_author_of_a_finding_is_remembered_from_who_recorded_it() {
        send(
                AUTHOR,
                new OpenInspection(
                        ID,
                        Given.DELEGATION,
                        Given.SUBJECT,
                        CaseKind.INSPECTION_VISIT,
                        Given.THEME,
                        List.of(),
                        null,
                        null,
                        null,
                        NOW));
        send(AUTHOR, Ask.recordFinding(NOW));
        send(AUTHOR, new SubmitFindingForReview(ID, null, FINDING));

        assertThatThrownBy(() -> send(AUTHOR, APPROVE))
                .hasMessage(NOBODY_REVIEWS_A_FINDING_OF_THEIR_OWN.sentence());
        send(REVIEWER, APPROVE);

        assertThat(cases.eventStore().readEvents(CASE.toString()).asStream())
                .extracting(event -> (Object) event.getPayloadType())
                .containsExactly(
                        InspectionOpened.class,
                        FindingRecorded.class,
                        FindingSubmittedForReview.class,
                        FindingApproved.class);
    }

    private void send(Map<String, String> actor, Object command) {
        cases.getComponent(CommandGateway.class)
                .sendAndWait(new GenericCommandMessage<>(command, actor));
    }
}
