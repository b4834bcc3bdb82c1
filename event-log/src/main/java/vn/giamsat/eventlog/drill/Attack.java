package vn.giamsat.eventlog.drill;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * The known ways to tamper with a log, each at one position. In the statements {e} is the event at
 * the position {p}, {f} the one three positions later, at {q}.
 */
public enum Attack {
    PAYLOAD_EDITED("update log.event set payload = payload || '\\x20'::bytea where id = {e}"),
    METADATA_EDITED("update log.event set metadata = metadata || '\\x20'::bytea where id = {e}"),
    SALT_ALTERED("update log.event set salt = sha256(salt) where id = {e}"),
    OCTET_MOVED_INTO_SALT(
            """
            update log.event set salt = salt || substr(payload, 1, 1), payload = substr(payload, 2),
                                 metadata = substr(metadata, 2)
             where id = {e}
            """),
    OCTET_MOVED_OUT_OF_SALT(
            """
            update log.event set salt = substr(salt, 1, 31), payload = substr(salt, 32) || payload,
                                 metadata = substr(salt, 32) || metadata
             where id = {e}
            """),
    NAME_EDITED("update log.event set name = name || 'x' where id = {e}"),
    VERSION_EDITED("update log.event set version = coalesce(version, '') || '9' where id = {e}"),
    TYPE_EDITED(
            "update log.event set aggregate_type = coalesce(aggregate_type, '') || 'x' where id = {e}"),
    AGGREGATE_EDITED("update log.event set aggregate_id = aggregate_id || 'x' where id = {e}"),
    SEQUENCE_EDITED("update log.event set sequence = sequence + 1000 where id = {e}"),
    EVENT_ID_EDITED("update log.event set event_id = event_id || 'x' where id = {e}"),
    TIME_EDITED(
            "update log.event set recorded_at = recorded_at - interval '1 hour' where id = {e}"),
    INSERTION_NUMBER_EDITED(
            "update log.event set id = id + 1000000000 where id = {e}",
            "update log.position set event_id = event_id + 1000000000 where position = {p}"),
    PAYLOADS_SWAPPED(
            """
            update log.event one set payload = other.payload || '\\x20'::bytea from log.event other
             where (one.id = {e} and other.id = {f}) or (one.id = {f} and other.id = {e})
            """),
    EVENTS_EXCHANGED(
            "update log.position set event_id = -event_id where position in ({p}, {q})",
            """
            update log.position one set event_id = -other.event_id from log.position other
             where (one.position = {p} and other.position = {q}) or (one.position = {q} and other.position = {p})
            """),
    EVENT_DUPLICATED("update log.position set event_id = {e} where position = {q}"),
    EVENT_DELETED("delete from log.event where id = {e}"),
    EVENT_AND_POSITION_DELETED(
            "delete from log.event where id = {e}",
            "delete from log.position where position = {p}"),
    POSITION_DELETED("delete from log.position where position = {p}"),
    AGGREGATE_DELETED(
            """
            delete from log.event where aggregate_id = (select aggregate_id from log.event where id = {e})
            """),
    TAIL_OF_EVENTS_DELETED(
            "delete from log.event where id in (select event_id from log.position where position >= {p})"),
    TAIL_CUT(Tamperer::cutTail),
    DELETED_AND_RENUMBERED(
            "delete from log.event where id = {e}",
            "delete from log.position where position = {p}",
            "update log.position set position = position + 1000000000 where position > {p}",
            "update log.position set position = position - 1000000001 where position > 1000000000",
            "update log.sequencer_state set size = size - 1"),
    INSERTED_IN_THE_PAST(
            Tamperer.FORGE,
            "update log.position set position = position + 1000000000 where position >= {p}",
            "update log.position set position = position - 999999999 where position >= 1000000000",
            """
            insert into log.position (position, event_id, recorded_until)
            select {p}, max(event.id), min(event.recorded_at) from log.event event
            """,
            "update log.sequencer_state set size = size + 1"),
    INSERTED_UNLOGGED(Tamperer.FORGE),
    ENTRY_EDITED(Tamperer::editEntry),
    EVENT_AND_ENTRY_EDITED(Tamperer::editEventAndEntry),
    ENTRIES_DELETED(
            "delete from log.leaf_run where first_position <= {p} and first_position + width > {p}"),
    TILE_EDITED(
            """
            update log.tile set hashes = set_byte(hashes, ({p} % 256 * 32)::integer,
                                                  255 - get_byte(hashes, ({p} % 256 * 32)::integer))
             where level = 0 and index = {p} / 256
            """),
    UPPER_TILE_EDITED(
            "update log.tile set root = sha256(root) where level = 0 and index = {p} / 256"),
    TREE_REBUILT(Tamperer::editAndRebuild),
    CHECKPOINT_ALTERED(
            """
            update log.checkpoint set note = regexp_replace(note, E'\\n(\\\\d+)\\n', E'\\n\\\\1' || '0' || E'\\n')
             where size = {last}
            """),
    CHECKPOINT_SIGNED_BY_HALF(
            """
            update log.checkpoint set note = regexp_replace(note, E'[^\\n]*\\n$', '') where size = {last}
            """),
    CHECKPOINT_SIGNED_BY_STRANGERS(Tamperer::signByStrangers),
    PAST_CHECKPOINT_ALTERED(
            """
            update log.checkpoint set note = regexp_replace(note, E'\\n(\\\\d+)\\n', E'\\n\\\\1' || '0' || E'\\n')
             where size = (select min(size) from log.checkpoint)
            """),
    CHECKPOINTS_DELETED("delete from log.checkpoint"),
    BACKUP_RESTORED(Tamperer::restore),
    BACKUP_RESTORED_AND_CONTINUED(Tamperer::restoreAndContinue);

    private final Act act;

    Attack(String... statements) {
        this(tamperer -> tamperer.run(List.of(statements)));
    }

    Attack(Act act) {
        this.act = act;
    }

    /** As it is named in records of drills. */
    public String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Full tiles are only there once the log has one. */
    public boolean isPossible(long size) {
        return size > MARGIN
                && (size >= TILE || (this != TILE_EDITED && this != UPPER_TILE_EDITED));
    }

    /** Where it can be tried, counted from 0 up to and without this. */
    public long places(long size) {
        return this == TILE_EDITED || this == UPPER_TILE_EDITED
                ? size / TILE * TILE
                : size - MARGIN;
    }

    void on(Tamperer tamperer) throws SQLException {
        act.by(tamperer);
    }

    private static final long TILE = 256;

    /** So that there is something behind every place. */
    private static final long MARGIN = 8;

    /** What is done. */
    interface Act {
        void by(Tamperer tamperer) throws SQLException;
    }
}
