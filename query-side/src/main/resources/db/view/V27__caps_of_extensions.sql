-- The office's caps of extensions: how far due dates may be moved.
-- Runs as the owner; ${appRole} is the role the application runs as.

create table view.extension_cap (
    key        text not null,
    since      bigint not null,
    until      bigint check (until > since),
    cap        uuid not null,
    subject    text not null,
    days       integer,
    part_of    integer,
    citation   text not null,
    valid_from date not null,
    valid_to   date,
    reason     text not null,
    versions   jsonb not null,
    version    bigint not null,
    primary key (key, since)
);
create unique index extension_cap_current_key on view.extension_cap (key) where until is null;
create index extension_cap_subject_idx on view.extension_cap (subject collate "vi-x-icu", key);
comment on table view.extension_cap is
    'Caps of extensions with what they were before. Filled by ExtensionCapView from the log; may be dropped and filled again.';

grant select, insert, update, delete, truncate on view.extension_cap to ${appRole};
