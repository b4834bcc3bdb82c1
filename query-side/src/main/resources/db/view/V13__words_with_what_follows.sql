-- A word is stored once, together with the one behind it, instead of alone and in a pair.
-- Runs as the owner; ${appRole} is the role of the application.

truncate view.search_entry, view.search_shown;
delete from view.progress where view in ('search_entry', 'search_shown');
