package vn.giamsat.api.crash;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.StoredEvents;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.Provenance;
import vn.giamsat.event.StoredAs;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.eventlog.serialize.EventType;
import vn.giamsat.eventlog.serialize.EventTypes;
import vn.giamsat.eventlog.serialize.Upcaster;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.fold.Fold;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.fold.table.RowJson;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/** The database of a home as its owner sees it, beside the running product. */
final class KeptLog {

    private static final int LINE_OF_PORT = 3;

    private final DriverManagerDataSource owner;
    private final JdbcClient jdbc;

    private KeptLog(DriverManagerDataSource owner) {
        this.owner = owner;
        this.jdbc = JdbcClient.create(owner);
    }

    static KeptLog in(Path home) throws IOException {
        String port = Files.readAllLines(home.resolve("data/postmaster.pid")).get(LINE_OF_PORT);
        var passwords = new Properties();
        try (Reader file = Files.newBufferedReader(home.resolve("database-roles.properties"))) {
            passwords.load(file);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + port.strip() + "/giamsat";
        return new KeptLog(
                new DriverManagerDataSource(url, "giamsat_owner", passwords.getProperty("owner")));
    }

    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    /** What is claimed looks so for years: whoever goes by the clock takes none of it over. */
    int claimsByClocksThatRanAhead() {
        return jdbc.sql(
                        """
                        update log.token_entry set claimed_at = '2124-01-01T00:00:00.000Z'
                         where owner is not null
                        """)
                .update();
    }

    /** Whether every event has its position and every view has taken the last of them. */
    boolean isSettled() {
        return count("select count(*) from log.pending") == 0
                && count("select min(position) from view.progress")
                        == count("select max(position) from log.position");
    }

    List<RecordedEvent> events() {
        List<EventType> types =
                StoredEvents.all().stream()
                        .map(
                                type -> {
                                    StoredAs stored = type.getAnnotation(StoredAs.class);
                                    return new EventType(stored.name(), stored.version(), type);
                                })
                        .toList();
        EventLog log =
                EventLog.on(
                                owner,
                                EventTypes.of(
                                        types,
                                        StoredEvents.earlierVersions().stream()
                                                .map(
                                                        each ->
                                                                new Upcaster(
                                                                        each.name(),
                                                                        each.version(),
                                                                        each.next()))
                                                .toList()),
                                new LogOrigin("giamsat.local/nhat-ky"),
                                UUID.randomUUID(),
                                new Random())
                        .build();
        try (var stream = log.engine().readEvents(null, false)) {
            return stream.map(KeptLog::recorded).collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private static RecordedEvent recorded(TrackedEventMessage<?> message) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        Map<String, Object> about = message.getMetaData();
        Object actor = about.get(Provenance.ACTOR);
        return new RecordedEvent(
                message.trackingToken().position().orElseThrow(),
                message.getIdentifier(),
                message.getTimestamp(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                actor == null ? null : actor.toString(),
                "true".equals(String.valueOf(about.get(Provenance.ILLUSTRATION))),
                (DomainEvent) event.getPayload());
    }

    /** The rows, of all views, that are not what these events make of them. */
    List<String> differencesFrom(List<RecordedEvent> events) {
        return QuerySide.views().stream()
                .flatMap(view -> differences(view, events).stream())
                .toList();
    }

    private <R extends Record> List<String> differences(View<R> view, List<RecordedEvent> events) {
        Fold<R> fold = Fold.fromNothing(view).apply(events);
        RowJson json = new RowJson();
        Map<String, R> live =
                jdbc
                        .sql(
                                "select key, to_jsonb(t)::text as row from view.%s t"
                                                .formatted(view.name())
                                        + " where until is null")
                        .query(
                                (row, i) ->
                                        Map.entry(
                                                row.getString("key"),
                                                json.read(row.getString("row"), view.rowType())))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<String> differences = new ArrayList<>();
        live.forEach(
                (key, row) -> {
                    R folded = fold.row(key);
                    if (folded == null || !text(folded).equals(text(row))) {
                        differences.add(view.name() + "/" + key + ": " + row + " and " + folded);
                    }
                });
        if (live.size() != fold.rows().size()) {
            differences.add(
                    "%s: %d rows and %d".formatted(view.name(), live.size(), fold.rows().size()));
        }
        return differences;
    }

    private static Object text(Record row) {
        JsonMapper json = JsonMapper.shared();
        return json.readTree(json.writeValueAsString(row));
    }
}
