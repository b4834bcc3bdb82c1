package vn.giamsat.eventlog;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.TokenStore;

import vn.giamsat.eventlog.append.AppendWriter;
import vn.giamsat.eventlog.append.PastClaims;
import vn.giamsat.eventlog.append.Salts;
import vn.giamsat.eventlog.axon.LogEventStore;
import vn.giamsat.eventlog.axon.LogParts;
import vn.giamsat.eventlog.axon.PostgresEventStorage;
import vn.giamsat.eventlog.axon.PostgresEventStorageBuilder;
import vn.giamsat.eventlog.axon.StaleStreamCheck;
import vn.giamsat.eventlog.axon.TokenTable;
import vn.giamsat.eventlog.checkpoint.Checkpoints;
import vn.giamsat.eventlog.database.LogSafety;
import vn.giamsat.eventlog.database.UnsafeLog;
import vn.giamsat.eventlog.drill.LogCopy;
import vn.giamsat.eventlog.drill.ThrowAwayKeys;
import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.eventlog.leaf.StoredHistory;
import vn.giamsat.eventlog.publish.Publisher;
import vn.giamsat.eventlog.publish.Publishing;
import vn.giamsat.eventlog.read.EventReader;
import vn.giamsat.eventlog.read.EventReads;
import vn.giamsat.eventlog.read.LogReads;
import vn.giamsat.eventlog.read.Positions;
import vn.giamsat.eventlog.receipt.CommandReceipts;
import vn.giamsat.eventlog.sequence.NotificationThread;
import vn.giamsat.eventlog.sequence.Sequencer;
import vn.giamsat.eventlog.sequence.SequencerThread;
import vn.giamsat.eventlog.sequence.Wakeups;
import vn.giamsat.eventlog.serialize.EventSerializer;
import vn.giamsat.eventlog.serialize.EventTypes;
import vn.giamsat.eventlog.serialize.TokenSerializer;
import vn.giamsat.eventlog.tree.ClaimedOrigin;
import vn.giamsat.eventlog.tree.Tree;
import vn.giamsat.eventlog.witness.WitnessState;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

import javax.sql.DataSource;

/**
 * The door to the log. Between {@link #start} and {@link #close} events can be appended and get
 * their positions; it can be read at any time.
 */
public final class EventLog implements AutoCloseable {

    private final DataSource dataSource;
    private final DataSource reading;
    private final LogOrigin origin;
    private final String node;
    private final Wakeups wakeups = new Wakeups();
    private final SequencerThread sequencing;
    private final NotificationThread notifications;
    private final AppendWriter writer;
    private final Positions positions;
    private final CommandReceipts receipts;
    private final Checkpoints checkpoints;
    private final Optional<Publisher> publisher;
    private final EventTypes eventTypes;
    private final EventSerializer eventSerializer;
    private final PostgresEventStorage engine;
    private final LogEventStore eventStore;

    EventLog(EventLogSetup setup) {
        dataSource = setup.dataSource;
        reading = setup.reading;
        origin = setup.origin;
        node = setup.node.toString();
        var sequencer = new Sequencer(dataSource, node, setup.origin, wakeups);
        sequencing = new SequencerThread(sequencer);
        notifications = new NotificationThread(dataSource, node, sequencing::wake);
        writer = new AppendWriter(dataSource, new Salts(setup.randomness), sequencing::wake);
        positions = new Positions(reading, wakeups);
        receipts = new CommandReceipts(dataSource);
        checkpoints = new Checkpoints(reading);
        publisher = setup.publishing.map(this::publisher);
        eventTypes = setup.eventTypes;
        eventSerializer = EventSerializer.of(eventTypes);
        var builder =
                new PostgresEventStorageBuilder(
                                new LogParts(
                                        dataSource,
                                        writer,
                                        sequencer,
                                        new Positions(dataSource, wakeups)))
                        .claims(setup.claimsOfEvent);
        builder.eventSerializer(eventSerializer).snapshotSerializer(eventSerializer);
        engine = builder.build();
        eventStore = new LogEventStore(engine, wakeups);
    }

    /**
     * Begins to describe a log. The data source gives connections of the application's role; the
     * origin names this log in its leaves, for ever; the node is a new random id for each start of
     * each process; the randomness must be unpredictable.
     */
    public static EventLogSetup on(
            DataSource dataSource,
            EventTypes eventTypes,
            LogOrigin origin,
            UUID node,
            RandomGenerator randomness) {
        return new EventLogSetup(dataSource, eventTypes, origin, node, randomness);
    }

    /**
     * Refuses a database that would not keep the log's promises, see {@link UnsafeLog}, or is the
     * log of another name.
     */
    public void start() {
        LogSafety.check(dataSource);
        ClaimedOrigin.claim(dataSource, origin);
        writer.start();
        sequencing.start();
        notifications.start();
        publisher.ifPresent(Publisher::start);
    }

    /** Answers the appends that are waiting, refuses new ones, and ends. */
    @Override
    public void close() {
        writer.close();
        notifications.close();
        sequencing.close();
        publisher.ifPresent(Publisher::close);
    }

    private Publisher publisher(Publishing publishing) {
        var made = new Publisher(dataSource, new Tree(dataSource), publishing, checkpoints);
        wakeups.add(made::wake);
        return made;
    }

    public LogEventStore eventStore() {
        return eventStore;
    }

    /** To be the last interceptor of the command bus that loads from this log. */
    public StaleStreamCheck staleStreamCheck() {
        return new StaleStreamCheck(eventStore);
    }

    public PostgresEventStorage engine() {
        return engine;
    }

    public EventSerializer eventSerializer() {
        return eventSerializer;
    }

    public CommandReceipts receipts() {
        return receipts;
    }

    public Positions positions() {
        return positions;
    }

    /** For what was stored before such claims were made. */
    public PastClaims pastClaims() {
        return new PastClaims(dataSource);
    }

    /** Of the last event that is stored of the aggregate; empty when there is none. */
    public Optional<Long> versionOf(String aggregateId) {
        return new EventReads(reading).lastSequence(aggregateId);
    }

    /** Of what type each of these aggregates is; those that never began are left out. */
    public Map<String, String> typesOf(Collection<String> aggregateIds) {
        return new EventReads(reading).typesOf(aggregateIds);
    }

    /** Reading without a processor; of the metadata the texts of these names. */
    public <T> LogReads<T> reads(Set<String> metadata, EventReader<T> reader) {
        return new LogReads<>(
                new EventReads(reading), eventTypes, eventSerializer, metadata, reader);
    }

    /** The Merkle tree over the order of the log. */
    public Tree tree() {
        return new Tree(reading);
    }

    /** The events byte for byte, for those who check them. */
    public StoredHistory storedHistory() {
        return new StoredHistory(reading);
    }

    /** A throw-away copy of the first facts, at most so many, to be attacked. */
    public LogCopy copyToAttack(long atMost, SecureRandom random, Instant now) {
        return LogCopy.of(reading, origin, atMost, ThrowAwayKeys.of(origin, now, random), now);
    }

    /** What the log has signed about itself. */
    public Checkpoints checkpoints() {
        return checkpoints;
    }

    /** How the witnesses do that this node asks; empty on a node that does not sign. */
    public List<WitnessState> witnesses() {
        return publisher.map(Publisher::witnesses).orElse(List.of());
    }

    /** Keeps how far processors have read, in the transaction of the connections it is given. */
    public TokenStore tokenStore(ConnectionProvider connections, TokenSerializer serializer) {
        return TokenTable.store(connections, serializer, node);
    }
}
