-- What was done for the integrity of the log. Runs as the owner; ${appRole} is the role the application runs as.

create table view.audit_act (
    key          text not null,
    since        bigint not null,
    until        bigint check (until > since),
    act          text not null,
    kind         text not null,
    begun_at     timestamptz not null,
    begun_by     text,
    ended_at     timestamptz,
    signing_key  jsonb,
    verification jsonb,
    drill        jsonb,
    recorded     bigint not null,
    primary key (key, since)
);
create unique index audit_act_current_key on view.audit_act (key) where until is null;
create index audit_act_recorded_idx on view.audit_act (recorded, key);
comment on table view.audit_act is
    'Signing keys, verifications and tamper drills. Filled by AuditActView from the log; may be dropped and filled again.';

grant select, insert, update, delete, truncate on view.audit_act to ${appRole};
