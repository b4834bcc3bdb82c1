-- Which account put which file in. Runs as the owner; ${appRole} is the role the application runs as.

create table edge.upload (
    account     uuid                  not null,
    sha256      text collate "C"      not null check (sha256 ~ '^[0-9a-f]{64}$'),
    uploaded_at timestamptz           not null,
    primary key (account, sha256)
);
comment on table edge.upload is
    'Files may be named in commands by who put them in. Dropping it makes people upload again what no matter holds yet.';

grant select, insert, update, delete on edge.upload to ${appRole};
