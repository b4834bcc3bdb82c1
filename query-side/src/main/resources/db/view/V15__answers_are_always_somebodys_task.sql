-- What a follow-up officer would do is the issuing body's task until one is named; the tasks are filled once more.
-- Runs as the owner; ${appRole} is the role of the application.

truncate view.task;
delete from view.progress where view = 'task';
