-- A case keeps each of its conferences and oral remarks, whom the notice has reached, and how its corrections were
-- delivered. A unit finds the notice and what it says once it was delivered. Cases, tasks and what is searched are
-- filled once more, from the log.
-- Runs as the owner; ${appRole} is the role of the application.

truncate view.case_file, view.task, view.search_entry, view.search_shown, view.search_word;
delete from view.progress
 where view in ('case_file', 'task', 'search_entry', 'search_shown', 'search_word');
alter table view.case_file
    drop column conference,
    drop column oral_remarks,
    add column conferences json not null,
    add column oral_remarks json not null,
    add column notice_reached jsonb not null,
    add column corrections_delivered json not null;
