-- Who opened the way in for whom, and what ends it.

alter table edge.credential
    add column set_by            uuid,
    add column sessions_ended_at timestamptz;
comment on column edge.credential.set_by is
    'The account that set the password: its own, or an administrator; null where the product made it.';
comment on column edge.credential.sessions_ended_at is
    'Sessions begun before this moment are over, as those begun before the last change of the password.';
