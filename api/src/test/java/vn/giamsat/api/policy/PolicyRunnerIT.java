package vn.giamsat.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.bean;
import static vn.giamsat.api.RunningProduct.head;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.api.SmallCase;
import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.api.command.SendCommand;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.inspection.event.InspectionEscalated;
import vn.giamsat.policy.WhenInspectionEscalatedThenProposeDelegationAndOpenInspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class PolicyRunnerIT {
    private static final UUID UNIT = DemoOffice.unit("doan-1377", "subject").orElseThrow();

    private final ParkedCommands parked = bean(ParkedCommands.class);

    @AfterEach
    void see_to_what_was_parked() {
        jdbc().sql("delete from edge.parked_command").update();
    }

    @Test
    void what_is_refused_for_good_is_parked_with_all_that_would_have_followed() throws Exception {
        SmallCase there = SmallCase.open();
        long before = head();

        run(escalatedInto(UUID.fromString(there.delegation())));

        assertThat(head()).isEqualTo(before);
        assertThat(parked.count()).isEqualTo(2);
        assertThat(commandsParked())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("ProposeDelegation"),
                        second -> assertThat(second).startsWith("OpenInspection"));
        assertThat(bean(HealthEndpoint.class).health().getStatus())
                .isEqualTo(Status.OUT_OF_SERVICE);
    }

    private void run(InspectionEscalated event) throws Exception {
        EventMessage<?> message = GenericEventMessage.asEventMessage(event);
        try (ExecutorService senders = Executors.newSingleThreadExecutor()) {
            new PolicyRunner(
                            List.of(
                                    new WhenInspectionEscalatedThenProposeDelegationAndOpenInspection()),
                            bean(SendCommand.class),
                            parked,
                            senders)
                    .on(event, message, new GlobalSequenceTrackingToken(1));
        }
    }

    /** As if the delegation that is there already were to come into being. */
    private static InspectionEscalated escalatedInto(UUID delegation) {
        return new InspectionEscalated(
                UUID.randomUUID(),
                delegation,
                UUID.randomUUID(),
                List.of(),
                null,
                "Có dấu hiệu vi phạm",
                LocalDate.of(2024, 11, 20),
                null,
                UNIT,
                "Kiểm tra khi có dấu hiệu vi phạm",
                new Issuer("Ban Thường vụ", null, null));
    }

    private static List<String> commandsParked() {
        return jdbc().sql("select command from edge.parked_command order by idempotency_key")
                .query(String.class)
                .list();
    }

    private static JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }
}
