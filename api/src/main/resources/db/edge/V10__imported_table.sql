-- Tables of units and accounts between their preview and their recording. Runs as the owner; ${appRole} is the role the application runs as.

create table edge.imported_table (
    id        uuid primary key,
    account   uuid             not null,
    register  text collate "C" not null,
    file_name text collate "C" not null,
    content   text collate "C" not null check (octet_length(content) <= 16777216),
    kept_at   timestamptz      not null
);
create index imported_table_account_idx on edge.imported_table (account, kept_at);
comment on table edge.imported_table is
    'A table that somebody brought and looks at before it is recorded, for that account alone, for three days. May be emptied at any time: then the file is brought again.';

grant select, insert, update, delete on edge.imported_table to ${appRole};
