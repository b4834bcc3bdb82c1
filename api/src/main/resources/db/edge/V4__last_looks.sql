-- Where each reader looked last. Runs as the owner; ${appRole} is the role the application runs as.

create table edge.last_look (
    account   uuid             not null,
    matter    text collate "C" not null check (matter in ('inspections', 'recommendations', 'delegations')),
    id        uuid             not null,
    position  bigint           not null,
    looked_at timestamptz      not null,
    primary key (account, matter, id)
);
comment on table edge.last_look is
    'The position of the log at which an account last opened a page in the present. May be emptied at any time: then nothing is told as changed since.';

grant select, insert, update, delete on edge.last_look to ${appRole};
