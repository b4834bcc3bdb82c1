package vn.giamsat.eventlog.axon;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.TestSerializer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Axon's own specification of its event store, as published, over our engine on PostgreSQL. */
class AxonEventStoreSuiteIT extends EmbeddedEventStoreTest {

    private EngineParts parts;

    /** Runs when the suite has shut its store down; an ordinary method would come before that. */
    @RegisterExtension final AfterEachCallback stop = context -> parts.close();

    @Override
    public EventStorageEngine createStorageEngine() {
        parts = EngineParts.startForAxonsSuites();
        parts.sequencing().start();
        var builder = new PostgresEventStorageBuilder(parts.parts()).withSnapshots();
        builder.eventSerializer(TestSerializer.JACKSON3.getSerializer())
                .snapshotSerializer(TestSerializer.JACKSON3.getSerializer());
        return builder.build();
    }
}
