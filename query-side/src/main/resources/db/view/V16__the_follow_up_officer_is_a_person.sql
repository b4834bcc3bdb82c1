-- The timeline keeps what a fact says: the officer of a follow-up is a person now. Filled once more, from the log.
-- Runs as the owner; ${appRole} is the role of the application.

truncate view.timeline;
delete from view.progress where view = 'timeline';
