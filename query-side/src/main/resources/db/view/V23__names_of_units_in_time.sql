-- A unit bears each name from a day on, stands somewhere since a day, and is told apart from others of its name. Cases are
-- found by the people who took part in them. The register of units and the search are filled once more, from the log.
-- Runs as the owner; ${appRole} is the role of the application.

truncate view.unit, view.search_entry, view.search_shown, view.search_word;
alter table view.unit
    add column names     jsonb not null,
    add column name_key  text  not null,
    add column placed_on date;
alter table view.unit alter column names set statistics 0;
create index unit_name_key_idx on view.unit (name_key);
delete from view.progress where view in ('unit', 'search_entry', 'search_shown', 'search_word');
