package vn.giamsat.eventlog;

/**
 * Events put into a database by hand, each of its own aggregate; the same numbers, the same bytes.
 */
public final class StoredEvents {

    private StoredEvents() {}

    public static void insert(TestDatabase database, int first, int last) {
        database.execute(
                """
                insert into log.event (aggregate_type, aggregate_id, sequence, event_id, name, version, recorded_at,
                                       payload, metadata, salt)
                select 'Note', 'note-' || n, 0, 'event-' || n, 'test.noted', '1',
                       timestamptz '2024-11-20 05:00:00.5+00' + n * interval '1 second',
                       convert_to('{"text":"' || n || '"}', 'UTF8'), '{}', sha256(convert_to('salt ' || n, 'UTF8'))
                  from generate_series(%d, %d) n
                """
                        .formatted(first, last));
    }
}
