package vn.giamsat.eventlog.axon;

import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.serialization.TestSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.util.function.UnaryOperator;

/** Axon's own specification of a storage engine, as published, against ours on PostgreSQL. */
class AxonEngineSuiteIT
        extends BatchingEventStorageEngineTest<
                PostgresEventStorage, BatchingEventStorageEngine.Builder> {

    private EngineParts parts;

    @BeforeEach
    void start() {
        parts = EngineParts.startForAxonsSuites();
        setTestSubject(createEngine());
    }

    @AfterEach
    void stop() {
        parts.close();
    }

    @Override
    protected PostgresEventStorage createEngine(
            UnaryOperator<BatchingEventStorageEngine.Builder> customization) {
        var builder = new PostgresEventStorageBuilder(parts.parts()).withSnapshots();
        builder.eventSerializer(TestSerializer.JACKSON3.getSerializer())
                .snapshotSerializer(TestSerializer.JACKSON3.getSerializer());
        return ((PostgresEventStorageBuilder) customization.apply(builder)).build();
    }
}
