-- A case may wait for days off before it has a last day. Cases and tasks are filled once more, from the log.
-- Runs as the owner; ${appRole} is the role of the application.

alter table view.case_file add column awaited_day date;

truncate view.case_file, view.task;
delete from view.progress where view in ('case_file', 'task');
