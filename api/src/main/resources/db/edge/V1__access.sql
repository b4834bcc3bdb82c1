-- How accounts prove who they are. What an account may do is not here: that is in the log.
-- Runs as the owner; ${appRole} is the role the application runs as.

create table edge.credential (
    account       uuid primary key,
    username      text collate "C" not null unique,
    password_hash text             not null,
    changed_at    timestamptz      not null,
    must_change   boolean          not null default false
);
comment on table edge.credential is
    'One password per account, Argon2id. Filled by setting a password. Dropping it locks everybody out.';
comment on column edge.credential.username is 'As signed in with: lower case; the account view says whose it is.';

create table edge.api_token (
    id         uuid primary key,
    account    uuid        not null,
    hash       bytea       not null unique check (octet_length(hash) = 32),
    label      text        not null,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index api_token_account_idx on edge.api_token (account);
comment on table edge.api_token is
    'Tokens of programs, as SHA-256 of 256 random bits; the token itself is shown once and never stored. Dropping it ends their access.';

create table edge.sign_in_failure (
    subject      text collate "C" primary key,
    failures     integer     not null,
    last_failure timestamptz not null,
    barred_until timestamptz
);
comment on table edge.sign_in_failure is
    'Failed attempts per user name ("name:") and per address ("address:"). May be emptied at any time.';

create table edge.parked_command (
    idempotency_key text collate "C" primary key,
    policy          text        not null,
    event_id        text        not null,
    position        bigint      not null,
    command         text        not null,
    refused_as      text        not null,
    parked_at       timestamptz not null
);
comment on table edge.parked_command is
    'Commands of policies that were refused: each needs a person. Health is out of order while rows are here.';

grant usage on schema edge to ${appRole};
grant select, insert, update, delete on all tables in schema edge to ${appRole};
