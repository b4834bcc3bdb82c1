-- What of the past was claimed after an upgrade. Runs as the owner; ${appRole} is the role the application runs as.

create table edge.claims_of_the_past (
    generation integer primary key,
    made_at    timestamptz not null default now()
);
comment on table edge.claims_of_the_past is
    'Which claims were made for what was recorded before there were such claims. May be emptied at any time: then the log is read once more at the next start.';

grant select, insert on edge.claims_of_the_past to ${appRole};
