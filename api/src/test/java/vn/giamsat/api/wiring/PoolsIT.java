package vn.giamsat.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.bean;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.unit.event.UnitRegistered;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import javax.sql.DataSource;

/** In a burst of slow readers whoever appends, sequences, feeds the views or decides goes on. */
class PoolsIT {

    private static final int BURST = 200;
    private static final int CONNECTIONS_OF_READERS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final List<Connection> held = new ArrayList<>();

    @AfterEach
    void giveBack() throws SQLException {
        for (Connection connection : held) {
            connection.rollback();
            connection.close();
        }
    }

    @Test
    void what_is_appended_gets_its_place_and_its_row_while_all_readers_wait() throws SQLException {
        post(CLERK, "/api/units/register-unit", "{\"name\": \"Đơn vị trước\"}");
        long before = placeOfUnits();
        for (int i = 0; i < CONNECTIONS_OF_READERS; i++) {
            hold("select 1");
        }
        List<CompletableFuture<HttpResponse<Void>>> readers = burst("/api/units");

        append();

        await().atMost(PATIENCE).until(() -> placeOfUnits() >= before + 1);
        assertThat(readers).filteredOn(CompletableFuture::isDone).allMatch(PoolsIT::isToldBusy);
        assertThat(readers).anyMatch(reader -> !reader.isDone());
    }

    @Test
    void a_command_is_taken_while_a_burst_of_pages_waits() throws SQLException {
        hold("lock table view.deadline_rule in access exclusive mode");
        List<CompletableFuture<HttpResponse<Void>>> readers = burst("/api/deadline-rules");

        Reply taken = post(CLERK, "/api/units/register-unit", "{\"name\": \"Đơn vị mới\"}");
        assertThat(taken.status()).as(String.valueOf(taken.body())).isEqualTo(201);
        assertThat(readers).filteredOn(CompletableFuture::isDone).allMatch(PoolsIT::isToldBusy);
        assertThat(readers).anyMatch(reader -> !reader.isDone());
    }

    /** More pages than are answered soon are refused at once, instead of waiting for nothing. */
    private static boolean isToldBusy(CompletableFuture<HttpResponse<Void>> answered) {
        return answered.join().statusCode() == 503
                && answered.join().headers().firstValue("Retry-After").isPresent();
    }

    /** By nobody's pool. */
    private static long placeOfUnits() throws SQLException {
        var database = bean(DatabaseConfiguration.MigratedDatabase.class).access();
        var role = database.application();
        try (var connection =
                        DriverManager.getConnection(database.url(), role.role(), role.password());
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select position from view.progress where view = 'unit'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Past the gate, which asks the views for rights. */
    private static void append() {
        var unit = UUID.randomUUID();
        var event = new UnitRegistered(unit, "Đơn vị sau", null, null, null, null);
        bean(EventLog.class)
                .eventStore()
                .publish(
                        List.of(
                                new GenericDomainEventMessage<>(
                                        "Unit", unit.toString(), 0, event)));
    }

    private static List<CompletableFuture<HttpResponse<Void>>> burst(String path) {
        String token = RunningProduct.token(CLERK);
        return IntStream.range(0, BURST)
                .mapToObj(
                        i ->
                                HTTP.sendAsync(
                                        RunningProduct.request("", path)
                                                .header("Authorization", "Bearer " + token)
                                                .GET()
                                                .build(),
                                        BodyHandlers.discarding()))
                .toList();
    }

    private void hold(String sql) throws SQLException {
        Connection connection = bean(DataSource.class).getConnection();
        held.add(connection);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
