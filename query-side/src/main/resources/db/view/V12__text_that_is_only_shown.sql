-- What is only shown, and as a whole, is text to PostgreSQL: it is not taken apart when it is written.
-- Runs as the owner; ${appRole} is the role of the application.

truncate view.timeline, view.search_entry, view.search_shown, view.case_file;
delete from view.progress where view in ('timeline', 'search_entry', 'search_shown', 'case_file');
alter table view.timeline alter column payload type json using payload::json;
alter table view.search_entry alter column wording type json using wording::json;
alter table view.search_shown
    alter column wording type json using wording::json,
    alter column unshown type json using unshown::json;
