-- Forms that were sent and not yet recorded. Runs as the owner; ${appRole} is the role the application runs as.

create table edge.form_draft (
    id         uuid primary key,
    account    uuid             not null,
    form       text collate "C" not null,
    content    text collate "C" not null check (octet_length(content) <= 1048576),
    changed_at timestamptz      not null
);
create index form_draft_account_idx on edge.form_draft (account, changed_at);
comment on table edge.form_draft is
    'What somebody typed into a form that was refused or is still to be confirmed, for that account alone, for three days. May be emptied at any time: then it is typed again.';

grant select, insert, update, delete on edge.form_draft to ${appRole};
