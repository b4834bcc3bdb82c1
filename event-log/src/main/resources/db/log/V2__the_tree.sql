-- The Merkle tree over the order of the log (RFC 6962 §2.1), stored as the tiles of C2SP tlog-tiles are served.
-- Runs as the owner; ${appRole} is the role the application runs as.

create table log.tree_state (
    only_row boolean primary key default true check (only_row),
    origin   text collate "C",
    size     bigint not null check (size >= 0),
    root     bytea  not null check (octet_length(root) = 32),
    frontier bytea  not null check (octet_length(frontier) % 32 = 0)
);
insert into log.tree_state (size, root, frontier) values (0, sha256(''), '');

comment on table log.tree_state is
    'One row: the tree as it stands. Written in the transaction that gives positions, under the lock of log.sequencer_state. Must never be dropped.';
comment on column log.tree_state.origin is 'The name of this log, first line of every leaf and checkpoint. Null until the first leaf, never changed after.';
comment on column log.tree_state.size is
    'How many positions have a leaf. Behind log.sequencer_state.size only while a log older than the tree is taken over.';
comment on column log.tree_state.frontier is
    'Roots of the largest full subtrees from left to right, 32 bytes each: one for every bit of the size (a compact range).';

create table log.leaf_run (
    first_position bigint primary key check (first_position >= 0),
    width          integer not null check (width between 1 and 256),
    entries        bytea   not null,
    constraint leaf_run_within_a_tile check (first_position % 256 + width <= 256)
);
-- hashes do not compress
alter table log.leaf_run alter column entries set storage external;

comment on table log.leaf_run is
    'The leaves as they were computed: texts one after the other, each after its length (uint16, big endian). One row for each round of sequencing and tile. Must never be dropped.';

create table log.tile (
    level  integer not null check (level between 0 and 7),
    index  bigint  not null check (index >= 0),
    hashes bytea   not null check (octet_length(hashes) = 8192),
    root   bytea   not null check (octet_length(root) = 32),
    constraint tile_pkey primary key (level, index)
);
alter table log.tile alter column hashes set storage external;

comment on table log.tile is
    'Full tiles: 256 hashes of leaves (level 0) or of full tiles one level below. Written when complete; partial tiles are computed. Must never be dropped.';
comment on column log.tile.root is 'Hash of the subtree over these 256: what the tile is in the level above.';

create trigger refuse_change before update or delete or truncate on log.leaf_run
    for each statement execute function log.refuse_change();
create trigger refuse_change before update or delete or truncate on log.tile
    for each statement execute function log.refuse_change();
alter table log.leaf_run enable always trigger refuse_change;
alter table log.tile enable always trigger refuse_change;

-- What could not be written as a line of a leaf must not be stored either: it would stop the sequencer for ever.
-- Not valid: what is stored already is judged when its leaf is made.
alter table log.event add constraint event_fits_a_leaf check (
    -- one search for all: each costs some microseconds of every append
    concat(aggregate_type, aggregate_id, event_id, name, version) !~ '[\u0001-\u001f\u007f-\u009f]'
    and octet_length(concat(aggregate_type, aggregate_id, event_id, name, version)) <= 4000
    and aggregate_id <> '' and event_id <> '' and name <> ''
    and position(' ' in name) = 0
    and (aggregate_type is null or aggregate_type not in ('', '-') and position(' ' in aggregate_type) = 0)
    and (version is null or version not in ('', '-'))
    and recorded_at >= '0001-01-01 00:00:00+00' and recorded_at < '10000-01-01 00:00:00+00') not valid;

-- A leaf is made of the event that is read back for it, in the same transaction, and without the event there is none.
-- The key said the same, and locked a row of log.event for each position.
alter table log.position drop constraint position_event_id_fkey;

-- As before, but by the index whatever the planner believes: a session keeps the plan it made while the table was
-- small, and would read all of log.event for each append until the table is analyzed.
create or replace function log.refuse_orphans() returns trigger
    language plpgsql set enable_seqscan = off as $$
declare
    orphan record;
begin
    select n.aggregate_id, n.sequence into orphan
      from new_event n
     where n.sequence > 0
       and coalesce((select p.id from log.event p
                      where p.aggregate_id = n.aggregate_id and p.sequence = n.sequence - 1), n.id) >= n.id
     limit 1;
    if found then
        raise exception 'event % of aggregate % has no predecessor', orphan.sequence, orphan.aggregate_id
            using errcode = 'GS001';
    end if;
    return null;
end $$;

grant select, insert on log.leaf_run, log.tile to ${appRole};
grant select, update on log.tree_state to ${appRole};
