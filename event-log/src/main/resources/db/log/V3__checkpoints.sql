-- What the log has signed about itself. The rows are a copy for those who read: what counts is the
-- note, which nobody can make without the keys, and the file outside the database.

create table log.checkpoint (
    size      bigint primary key check (size > 0),
    root      bytea          not null check (octet_length(root) = 32),
    note      text           not null,
    signed_at timestamptz(0) not null
);
comment on table log.checkpoint is
    'Signed checkpoints as published (C2SP tlog-checkpoint). Filled by the publisher only, after the line in the file outside. Never changed. Must never be dropped.';

create table log.cosignature (
    size    bigint           not null references log.checkpoint (size),
    witness text collate "C" not null,
    line    text             not null,
    constraint cosignature_pkey primary key (size, witness)
);
comment on table log.cosignature is
    'Lines that witnesses added to a checkpoint (C2SP tlog-cosignature), verified before they are stored. Never changed.';
comment on column log.cosignature.witness is 'Name and id of the key that made the line.';

create table log.publisher_state (
    only_row    boolean primary key default true check (only_row),
    policy      text,
    anchored    bigint not null default 0,
    alarm       text,
    alarm_facts text,
    alarm_since timestamptz(6),
    constraint alarm_is_whole check ((alarm is null) = (alarm_facts is null) and (alarm is null) = (alarm_since is null))
);
insert into log.publisher_state default values;
comment on table log.publisher_state is
    'One row: its lock makes one publisher at a time of all nodes, and it tells the nodes without keys what the one with keys knows. Filled by the publisher.';
comment on column log.publisher_state.policy is 'Which keys sign, and which witnesses are asked (C2SP tlog-policy).';
comment on column log.publisher_state.anchored is 'Size of the last checkpoint that enough witnesses cosigned.';
comment on column log.publisher_state.alarm is 'Why nothing is signed any more; null while all is well. A copy: the file beside the checkpoints outside decides.';

create trigger refuse_change before update or delete or truncate on log.checkpoint
    for each statement execute function log.refuse_change();
create trigger refuse_change before update or delete or truncate on log.cosignature
    for each statement execute function log.refuse_change();
alter table log.checkpoint enable always trigger refuse_change;
alter table log.cosignature enable always trigger refuse_change;

grant select, insert on log.checkpoint, log.cosignature to ${appRole};
grant select, update on log.publisher_state to ${appRole};
