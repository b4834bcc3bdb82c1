-- A recommendation knows every result its unit reported and every extension it asked for, with how each ended; they
-- are shown as they are and not looked into. The table is filled once more.
-- Runs as the owner; ${appRole} is the role of the application.

truncate view.follow_up;
delete from view.progress where view = 'follow_up';
alter table view.follow_up
    add column responses_given json not null,
    add column extensions_asked json not null;
