-- The office's own procedure: its rules of time limits, and the days off of each year.
-- Runs as the owner; ${appRole} is the role the application runs as.

create table view.deadline_rule (
    key           text not null,
    since         bigint not null,
    until         bigint check (until > since),
    rule          uuid not null,
    code          text not null,
    kinds         jsonb not null,
    level         text not null,
    days          integer not null,
    unit          text not null,
    starts_at     text not null,
    extension_cap integer not null,
    cap_rounding  text,
    citation      text not null,
    valid_from    date not null,
    valid_to      date,
    note          text,
    versions      jsonb not null,
    version       bigint not null,
    primary key (key, since)
);
create unique index deadline_rule_current_key on view.deadline_rule (key) where until is null;
create index deadline_rule_code_idx on view.deadline_rule (code collate "vi-x-icu", key);
comment on table view.deadline_rule is
    'Rules of time limits with what they said before. Filled by DeadlineRuleView from the log; may be dropped and filled again.';

create table view.calendar_year (
    key      text not null,
    since    bigint not null,
    until    bigint check (until > since),
    calendar uuid not null,
    year     integer not null,
    days     jsonb,
    waiting  jsonb not null,
    versions jsonb not null,
    version  bigint not null,
    primary key (key, since)
);
create unique index calendar_year_current_key on view.calendar_year (key) where until is null;
create index calendar_year_year_idx on view.calendar_year (year, key);
comment on table view.calendar_year is
    'Years of the calendar, announced or waited for. Filled by CalendarYearView from the log; may be dropped and filled again.';

grant select, insert, update, delete, truncate
   on view.deadline_rule, view.calendar_year to ${appRole};
