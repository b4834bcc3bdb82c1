package vn.giamsat.api.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.bean;
import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;

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
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.inspection.event.InspectionEscalated;
import vn.giamsat.policy.WhenInspectionEscalatedThenProposeDelegationAndOpenInspection;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class PolicyRunnerIT {
    private static final UUID UNIT = DemoOffice.unit("doan-1377", "subject").orElseThrow();

    private static final Duration PATIENCE = Duration.ofSeconds(30);

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

    @Test
    void what_is_refused_once_more_stays_parked() throws Exception {
        SmallCase there = SmallCase.open();
        InspectionEscalated event = escalatedInto(UUID.fromString(there.delegation()));
        EventMessage<?> message = GenericEventMessage.asEventMessage(event);

        run(message);
        run(message);

        assertThat(parked.count()).isEqualTo(2);
    }

    @Test
    void an_administrator_sends_again_what_was_parked_and_what_was_done_is_not_done_twice() {
        String recommendation = SmallCase.open().conclude();
        await().atMost(PATIENCE)
                .until(
                        () ->
                                get("theodoi", "/api/recommendations/" + recommendation).status()
                                        == 200);
        String key = parkTheOpeningOf(recommendation);
        long before = head();
        Browser administrator = Browser.of("quantri", "vi");
        Screen page = administrator.get("/views");
        assertThat(page.html()).contains("OpenRecommendation", "Gửi lại").doesNotContain("??");
        Map<String, String> form = page.hidden();
        form.put("key", key);

        assertThat(administrator.post("/views/parked/send-again", form).status()).isEqualTo(302);

        assertThat(parked.count()).isZero();
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void only_an_administrator_sends_again() {
        String address = "/api/parked-commands/send-again?key=none";
        assertThat(post("kiemtoan", address, "").status()).isEqualTo(403);
        assertThat(post("quantri", address, "").status()).isEqualTo(404);
        assertThat(get("kiemtoan", "/api/parked-commands").status()).isEqualTo(200);
        assertThat(get(SmallCase.CLERK, "/api/parked-commands").status()).isEqualTo(403);
    }

    /** As if the policy had been refused what it then did. */
    private static String parkTheOpeningOf(String recommendation) {
        return jdbc().sql(
                        """
                        insert into edge.parked_command
                        select 'WhenConclusionIssuedThenOpenRecommendations:' || e.event_id || ':0',
                               'WhenConclusionIssuedThenOpenRecommendations',
                               e.event_id, p.position, 'OpenRecommendation[...]',
                               'refused', now()
                          from log.event e join log.position p on p.event_id = e.id
                         where convert_from(e.payload, 'UTF8') like '%' || ? || '%'
                           and e.name like '%onclusion%ssued%'
                        returning idempotency_key
                        """)
                .param(recommendation)
                .query(String.class)
                .single();
    }

    private void run(InspectionEscalated event) throws Exception {
        run(GenericEventMessage.asEventMessage(event));
    }

    private void run(EventMessage<?> message) throws Exception {
        try (ExecutorService senders = Executors.newSingleThreadExecutor()) {
            new PolicyRunner(
                            List.of(
                                    new WhenInspectionEscalatedThenProposeDelegationAndOpenInspection()),
                            bean(SendCommand.class),
                            parked,
                            senders)
                    .on(
                            (InspectionEscalated) message.getPayload(),
                            message,
                            new GlobalSequenceTrackingToken(1));
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
