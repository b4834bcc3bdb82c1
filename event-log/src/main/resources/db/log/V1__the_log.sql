-- The log: events, the order they were given, and what was promised beside them.
-- Runs as the owner, in the schema log that Flyway has made; ${appRole} is the role the application runs as.

create table log.event (
    id             bigint generated always as identity (cache 1) primary key,
    aggregate_type text collate "C",
    aggregate_id   text collate "C" not null,
    sequence       bigint           not null check (sequence >= 0),
    event_id       text collate "C" not null,
    name           text collate "C" not null,
    version        text collate "C",
    recorded_at    timestamptz(6)   not null,
    payload        bytea            not null,
    metadata       bytea            not null,
    salt           bytea            not null check (octet_length(salt) = 32),
    tx_id          xid8             not null default pg_current_xact_id(),
    constraint event_aggregate_sequence_key unique (aggregate_id, sequence),
    constraint event_event_id_key unique (event_id)
);
-- small events stay in the row and uncompressed: they are written once and read often
alter table log.event alter column salt set storage plain;

comment on table log.event is
    'Every fact, exactly as written. Filled by the append writer only, never changed. Must never be dropped.';
comment on column log.event.id is
    'Order of insertion, with gaps; never an order for readers: see log.position. Cache 1, so that a later insert has a higher id on every connection.';
comment on column log.event.aggregate_type is 'Null for an event that belongs to no aggregate.';
comment on column log.event.version is 'Version of the stored name; null only where a serializer knows no versions.';
comment on column log.event.salt is 'Random bytes mixed into the published hash of this event, so that the hash does not reveal its content.';
comment on column log.event.tx_id is 'Transaction that wrote the row; links it to the write-ahead log.';

create table log.pending (
    event_id    bigint primary key,
    recorded_at timestamptz(6) not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_insert_scale_factor = 0);

comment on table log.pending is
    'Committed events that have no position yet. Filled by a trigger in the transaction that appends, emptied by the sequencer. Must never be dropped while it has rows.';

create table log.position (
    position       bigint primary key check (position >= 0),
    event_id       bigint         not null,
    recorded_until timestamptz(6) not null,
    constraint position_event_id_key unique (event_id),
    constraint position_event_id_fkey foreign key (event_id) references log.event (id)
);
create index position_recorded_until_idx on log.position (recorded_until, position);

comment on table log.position is
    'The one order of the log: contiguous from 0, so that a position is also the index of the event''s leaf. Filled by the sequencer only. Must never be dropped.';
comment on column log.position.event_id is 'log.event.id';
comment on column log.position.recorded_until is
    'Latest recorded_at of all events up to here. Never decreases, so a date finds its position by one index probe even where clocks differ.';

create table log.sequencer_state (
    only_row       boolean primary key default true check (only_row),
    size           bigint         not null check (size >= 0),
    recorded_until timestamptz(6) not null
);
insert into log.sequencer_state (size, recorded_until) values (0, '-infinity');

comment on table log.sequencer_state is
    'One row: how many events have a position. Its row lock makes one sequencer at a time of all nodes. Must never be dropped.';

create table log.receipt (
    idempotency_key text collate "C" primary key,
    request_hash    text collate "C" not null,
    aggregate_id    text collate "C" not null,
    version         bigint           not null,
    recorded_at     timestamptz(6)   not null
);
comment on table log.receipt is
    'What a command achieved, by its idempotency key. Filled in the transaction of its events. Must never be dropped: a repeat would be done twice.';

create table log.claim (
    space  text collate "C" not null,
    key    text collate "C" not null,
    holder text collate "C" not null,
    constraint claim_pkey primary key (space, key)
);
comment on table log.claim is
    'Values that one aggregate holds for itself among all others. Filled in the transaction of the event that claims. Must never be dropped.';
comment on column log.claim.holder is 'The aggregate that holds the key.';

create table log.snapshot (
    aggregate_type text collate "C",
    aggregate_id   text collate "C" not null,
    sequence       bigint           not null,
    event_id       text collate "C" not null,
    name           text collate "C" not null,
    version        text collate "C",
    recorded_at    timestamptz(6)   not null,
    payload        bytea            not null,
    metadata       bytea            not null,
    constraint snapshot_pkey primary key (aggregate_id)
);
comment on table log.snapshot is
    'Short cuts for loading long aggregates, newest only. Empty unless snapshots are switched on. May be emptied at any time.';

create table log.token_entry (
    processor_name text collate "C" not null,
    segment        integer          not null,
    token          bytea,
    token_type     text collate "C",
    claimed_at     text collate "C",
    owner          text collate "C",
    constraint token_entry_pkey primary key (processor_name, segment)
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 200);
comment on table log.token_entry is
    'How far each processor has read. Filled by the processors. Emptying it makes every processor start again.';

-- A new event enters the queue of the sequencer in its own transaction: it becomes visible there
-- exactly when it becomes visible at all, so no late commit can be skipped.
create function log.queue_new_events() returns trigger
    language plpgsql security definer set search_path = log, pg_temp as $$
begin
    insert into log.pending (event_id, recorded_at) select id, recorded_at from new_event;
    return null;
end $$;

create trigger queue_new_events after insert on log.event
    referencing new table as new_event
    for each statement execute function log.queue_new_events();

-- The predecessor of an event must be there with a lower id. So whoever sees an event pending sees its
-- predecessor pending before it or placed already, and the order inside an aggregate holds everywhere.
create function log.refuse_orphans() returns trigger
    language plpgsql as $$
declare
    orphan record;
begin
    select n.aggregate_id, n.sequence into orphan
      from new_event n
     where n.sequence > 0
       and not exists (select from log.event p
                        where p.aggregate_id = n.aggregate_id and p.sequence = n.sequence - 1 and p.id < n.id)
     limit 1;
    if found then
        raise exception 'event % of aggregate % has no predecessor', orphan.sequence, orphan.aggregate_id
            using errcode = 'GS001';
    end if;
    return null;
end $$;

create trigger refuse_orphans after insert on log.event
    referencing new table as new_event
    for each statement execute function log.refuse_orphans();

create function log.refuse_change() returns trigger
    language plpgsql as $$
begin
    raise exception '% on %.% is refused: the log is never changed', tg_op, tg_table_schema, tg_table_name
        using errcode = 'GS002';
end $$;

create trigger refuse_change before update or delete or truncate on log.event
    for each statement execute function log.refuse_change();
create trigger refuse_change before update or delete or truncate on log.position
    for each statement execute function log.refuse_change();
create trigger refuse_change before update or delete or truncate on log.receipt
    for each statement execute function log.refuse_change();
create trigger refuse_change before update or delete or truncate on log.claim
    for each statement execute function log.refuse_change();
-- "always": also where a session calls itself a replica
alter table log.event enable always trigger refuse_change;
alter table log.position enable always trigger refuse_change;
alter table log.receipt enable always trigger refuse_change;
alter table log.claim enable always trigger refuse_change;
alter table log.event enable always trigger queue_new_events;
alter table log.event enable always trigger refuse_orphans;

grant usage on schema log to ${appRole};
-- by column: ids and transaction ids are given by the database alone
grant select,
      insert (aggregate_type, aggregate_id, sequence, event_id, name, version, recorded_at, payload, metadata, salt)
      on log.event to ${appRole};
grant select, insert on log.position, log.receipt, log.claim to ${appRole};
grant select, delete on log.pending to ${appRole};
grant select, update on log.sequencer_state to ${appRole};
grant select, insert, update, delete on log.snapshot, log.token_entry to ${appRole};
