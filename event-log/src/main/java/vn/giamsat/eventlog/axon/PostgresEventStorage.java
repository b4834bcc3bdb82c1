package vn.giamsat.eventlog.axon;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

import vn.giamsat.eventlog.append.AppendRequest;
import vn.giamsat.eventlog.append.AppendWriter;
import vn.giamsat.eventlog.append.ClaimsOfEvent;
import vn.giamsat.eventlog.append.EventRow;
import vn.giamsat.eventlog.append.HeldClaim;
import vn.giamsat.eventlog.append.SequenceConflict;
import vn.giamsat.eventlog.database.LogUnavailable;
import vn.giamsat.eventlog.read.EventReads;
import vn.giamsat.eventlog.read.Positions;
import vn.giamsat.eventlog.read.SequencedEvent;
import vn.giamsat.eventlog.receipt.AppendContext;
import vn.giamsat.eventlog.sequence.Sequencer;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Axon's storage engine on the tables of the log. Appending is one transaction of its own, made by
 * the node's writer; loading an aggregate is one query; reading goes by position and misses nothing
 * that was committed before it began.
 */
public class PostgresEventStorage extends BatchingEventStorageEngine {

    private final AppendWriter writer;
    private final ClaimsOfEvent claimsOfEvent;
    private final EventReads reads;
    private final Sequencer sequencer;
    private final Positions positions;
    private final @Nullable Snapshots snapshots;

    PostgresEventStorage(PostgresEventStorageBuilder builder) {
        super(builder);
        LogParts parts = builder.parts;
        this.writer = parts.writer();
        this.reads = new EventReads(parts.dataSource());
        this.sequencer = parts.sequencer();
        this.positions = parts.positions();
        this.claimsOfEvent = builder.claimsOfEvent;
        this.snapshots = builder.snapshots ? new Snapshots(parts.dataSource()) : null;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<EventRow> rows =
                events.stream().map(event -> EventRow.of(event, serializer).fitForLeaf()).toList();
        List<HeldClaim> claims = events.stream().flatMap(this::claimsOf).toList();
        try {
            writer.append(new AppendRequest(rows, AppendContext.takeReceipts(), claims));
        } catch (SequenceConflict e) {
            handlePersistenceException(e.violation(), events.getFirst());
        }
    }

    private Stream<HeldClaim> claimsOf(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> message
                ? claimsOfEvent.claimsOf(message).stream()
                        .map(claim -> new HeldClaim(claim, message.getAggregateIdentifier()))
                : Stream.empty();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return reads.ofAggregate(aggregateIdentifier, firstSequenceNumber, batchSize);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
            @Nullable TrackingToken lastToken, int batchSize) {
        long position = PositionTokens.positionOf(lastToken);
        var events = reads.after(position, batchSize);
        if (events.isEmpty()) {
            sequencePending();
            events = reads.after(position, batchSize);
        }
        return events.stream().map(SequencedEvent::tracked).toList();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return reads.lastSequence(aggregateIdentifier);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(Positions.BEFORE_ALL);
    }

    /**
     * Null while the log is empty, as Axon wants it: a processor that begins there has nothing to
     * replay.
     */
    @Override
    public @Nullable TrackingToken createHeadToken() {
        sequencePending();
        return PositionTokens.at(positions.head());
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        sequencePending();
        return PositionTokens.at(positions.before(dateTime));
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        if (snapshots == null) {
            throw new UnsupportedOperationException("Snapshots are switched off: docs/adr/0003");
        }
        snapshots.store(EventRow.of(snapshot, serializer));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return snapshots == null ? Stream.empty() : snapshots.read(aggregateIdentifier).stream();
    }

    private void sequencePending() {
        try {
            sequencer.sequencePending();
        } catch (SQLException e) {
            throw new LogUnavailable("The order of the log could not be read", e);
        }
    }
}
