-- Sessions of people at a browser. Runs as the owner; ${appRole} is the role the application runs as.
-- The columns are those that Spring Session reads and writes.

create table edge.session (
    primary_id            char(36) primary key,
    session_id            char(36)  not null unique,
    creation_time         bigint    not null,
    last_access_time      bigint    not null,
    max_inactive_interval integer   not null,
    expiry_time           bigint    not null,
    principal_name        varchar(100)
);
create index session_expiry_idx on edge.session (expiry_time);
comment on table edge.session is
    'Who is signed in at which browser. Written when somebody signs in or out, never when a page is read. May be emptied at any time: then everybody signs in anew, and what was typed is kept.';

create table edge.session_attributes (
    session_primary_id char(36)     not null references edge.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
comment on table edge.session_attributes is
    'What a session keeps: whose it is and since when, as text. Nothing stored here is ever made into an object.';

grant select, insert, update, delete on edge.session, edge.session_attributes to ${appRole};

create table edge.secret (
    name  text collate "C" primary key,
    value bytea not null check (octet_length(value) = 32)
);
comment on table edge.secret is
    'Random keys that all nodes share, made by the first. "form" proves to whom a form was shown. May be emptied: then forms that are open are filled in again.';

grant select, insert on edge.secret to ${appRole};
