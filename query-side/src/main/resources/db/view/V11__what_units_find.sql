-- What units find has a table of its own: their words are not written into that of insiders, and those of insiders
-- not anew when a thing is shown. Runs as the owner; ${appRole} is the role of the application.

-- a finding that illustrates is no illustrated step of its case
truncate view.case_file;
delete from view.progress where view = 'case_file';

truncate view.search_entry;
delete from view.progress where view = 'search_entry';
alter table view.search_entry
    drop column shown,
    drop column found_by_unit;

-- looked up by matter, never by words: a unit has few matters
create table view.search_shown (
    key            text not null,
    since          bigint not null,
    until          bigint check (until > since),
    kind           text not null,
    about          uuid,
    delegation     uuid,
    inspection     uuid,
    recommendation uuid,
    unit           uuid,
    wording        jsonb,
    unshown        jsonb,
    illustrated    boolean not null,
    recorded_at    timestamptz not null,
    recorded       bigint not null,
    found_by       tsvector,
    primary key (key, since)
);
create unique index search_shown_current_key on view.search_shown (key) where until is null;
create index search_shown_delegation_idx on view.search_shown (delegation) where delegation is not null;
create index search_shown_inspection_idx on view.search_shown (inspection);
create index search_shown_recommendation_idx on view.search_shown (recommendation) where recommendation is not null;
alter table view.search_shown
    alter column wording set statistics 0,
    alter column unshown set statistics 0,
    alter column found_by set statistics 0;
alter table view.search_shown set (toast_tuple_target = 8160);
comment on table view.search_shown is
    'What units can find, in the words they were shown. Filled by SearchShownView from the log; may be dropped and filled again.';
grant select, insert, update, delete, truncate on view.search_shown to ${appRole};

-- rows of up to a page stay as they are: to press the few large ones was a tenth of filling the table
alter table view.case_file set (toast_tuple_target = 8160);

-- a new copy is looked at in 6,000 places instead of 30,000; autovacuum looks again when it has changed
alter function view.index_copy(text) set default_statistics_target = 20;
