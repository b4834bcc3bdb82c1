-- The diary tells which unusual days were compared with the paper, and why a step is dated before what it rests on.
-- Filled once more, from the log. Runs as the owner; ${appRole} is the role of the application.

alter table view.timeline add column confirmed_days text;
alter table view.timeline add column order_reason text;

truncate view.timeline;
delete from view.progress where view = 'timeline';
