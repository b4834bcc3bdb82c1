-- The comparisons of the views with the log. Runs as the owner; ${appRole} is the role the application runs as.

create table view.fidelity_run (
    id           bigint generated always as identity primary key,
    requested_by text        not null,
    requested_at timestamptz not null default now(),
    state        text        not null check (state in ('REQUESTED', 'REPLAYING', 'COMPARING', 'DONE', 'FAILED')),
    position     bigint      not null default -1,
    goal         bigint,
    ended_at     timestamptz,
    report       jsonb,
    failure      text
);
comment on table view.fidelity_run is
    'Comparisons of the live rows with the log, and what they found. Filled by requests and by the node that works on them; dropped with the views.';
grant select, insert, update, delete on view.fidelity_run to ${appRole};
