-- Tasks within the time allowed at the subject carry its end themselves, so that the list of tasks is read
-- in the order of an index. Runs as the owner; ${appRole} is the role the application runs as.

alter table view.task add column clock text;
truncate view.task;
delete from view.progress where view = 'task';
drop index view.task_due_on_idx;
create index task_due_on_idx on view.task ((coalesce(due_on, 'infinity'::date)), key) where until is null and open;
create index task_due_on_then_idx on view.task ((coalesce(due_on, 'infinity'::date)), key) where open;

-- a row is joined to the version that stands now without passing over those before it
create unique index case_file_inspection_now_idx on view.case_file (inspection) where until is null;
create unique index delegation_delegation_now_idx on view.delegation (delegation) where until is null;
create unique index unit_unit_now_idx on view.unit (unit) where until is null;
create unique index follow_up_recommendation_now_idx on view.follow_up (recommendation) where until is null;
