package vn.giamsat.api.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.api.crash.Client.Reply;
import vn.giamsat.api.crash.Journal.Asked;
import vn.giamsat.api.crash.Journal.Done;
import vn.giamsat.view.fold.RecordedEvent;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The demonstration is killed in the middle of its work and started again on what it left. */
class KillDuringBurstIT {

    private static final int ENOUGH = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Journal journal = new Journal();

    @Test
    void every_acknowledged_command_survives_once_and_the_views_agree_with_the_log(
            @TempDir Path home) throws Exception {
        String inspection = killInTheMiddleOfABurst(home);

        try (ProductProcess again = ProductProcess.start(home)) {
            KeptLog log = KeptLog.in(home);
            Client clerk = Client.of(again.address(), "vanthu");
            goOn(clerk, inspection);
            await().atMost(PATIENCE).until(log::isSettled);
            assertThat(journal.acknowledged()).hasSizeGreaterThanOrEqualTo(ENOUGH);
            assertThat(journal.unanswered()).isNotEmpty();
            assertThat(Judge.reading(clerk, inspection).faults(journal)).isEmpty();

            askAgain(clerk);

            await().atMost(PATIENCE).until(log::isSettled);
            assertThat(journal.unanswered()).isEmpty();
            assertThat(Judge.reading(clerk, inspection).faults(journal)).isEmpty();
            theLogIsWhole(log);
            theViewsAgreeWith(log);
        }
    }

    private String killInTheMiddleOfABurst(Path home) throws Exception {
        ProductProcess product = ProductProcess.start(home);
        Client clerk = Client.of(product.address(), "vanthu");
        String inspection = openCase(clerk);
        List<String> units = List.of(newUnit(clerk, "một"), newUnit(clerk, "hai"));
        Burst burst = new Burst(clerk, journal);
        burst.start(inspection, units);
        await().atMost(PATIENCE).until(() -> journal.acknowledged().size() >= ENOUGH);
        product.kill();
        assertThat(KeptLog.in(home).claimsByClocksThatRanAhead()).isPositive();
        burst.awaitEnd();
        return inspection;
    }

    /** The second looks at what the first changed; neither waits for a node that is gone. */
    private void goOn(Client clerk, String inspection) throws IOException {
        for (int turn = 0; turn < 2; turn++) {
            Asked command = Burst.finding(inspection, "sau khi bật lại", turn);
            journal.asks(command);
            journal.isTold(command, Burst.done(clerk, command));
        }
    }

    /** As clients do who do not know whether their command arrived: the same again. */
    private void askAgain(Client clerk) throws IOException {
        for (Asked command : journal.all()) {
            Reply reply = clerk.post(command.path(), command.body(), command.key());
            Done answer = Burst.done(reply);
            Done first = journal.answerTo(command);
            if (first == null) {
                journal.isTold(command, answer);
            } else {
                assertThat(answer).as(command.toString()).isEqualTo(first);
                assertThat(reply.replayed()).as(command.toString()).isTrue();
            }
        }
    }

    private void theLogIsWhole(KeptLog log) {
        long events = log.count("select count(*) from log.event");
        assertThat(log.count("select count(*) from log.position")).isEqualTo(events);
        assertThat(log.count("select min(position) from log.position")).isZero();
        assertThat(log.count("select max(position) from log.position")).isEqualTo(events - 1);
        assertThat(
                        log.count(
                                """
                                select count(*) from (select from log.event group by aggregate_id
                                  having count(*) <> max(sequence) + 1) broken
                                """))
                .isZero();
        assertThat(
                        log.count(
                                "select count(*) from log.receipt where idempotency_key like"
                                        + " '%/burst:%'"))
                .isEqualTo(journal.all().size());
    }

    private static void theViewsAgreeWith(KeptLog log) {
        List<RecordedEvent> events = log.events();
        assertThat(log.differencesFrom(events)).isEmpty();
        // the comparison can see: without its last event the log would say something else
        assertThat(log.differencesFrom(events.subList(0, events.size() - 1))).isNotEmpty();
    }

    private static String newUnit(Client clerk, String name) throws IOException {
        return id(clerk, "/api/units/register-unit", "{\"name\": \"Đảng ủy " + name + "\"}");
    }

    private static String openCase(Client clerk) throws IOException {
        String delegation =
                id(
                        clerk,
                        "/api/delegations/found-delegation",
                        """
                        {"name": "Đoàn công tác", "kind": "INSPECTION_VISIT", "origin": "UNPLANNED",
                         "issuer": {"name": "Ban Thường vụ"}, "theme": "Kiểm tra thực tế",
                         "basis": [], "members": [], "occasion": {}}
                        """);
        return id(
                clerk,
                "/api/inspections/open-inspection",
                """
                {"delegation": "%s", "subject": "%s", "kind": "INSPECTION_VISIT",
                 "theme": "Kiểm tra thực tế", "basis": [], "occasion": {}}
                """
                        .formatted(
                                delegation, DemoOffice.unit("phu-thong", "subject").orElseThrow()));
    }

    private static String id(Client clerk, String path, String body) throws IOException {
        return Burst.done(clerk.post(path, body, "before-the-burst:" + body.hashCode())).id();
    }
}
