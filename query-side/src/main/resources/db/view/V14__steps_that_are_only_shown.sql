-- The steps of a case are shown as they were recorded and not looked into; conclusion, closing and basis are counted by.
-- What is searched is filled once more: what joins a word with the one behind it is now a sign that no word has.
-- Runs as the owner; ${appRole} is the role of the application.

truncate view.case_file, view.search_entry, view.search_shown;
delete from view.progress where view in ('case_file', 'search_entry', 'search_shown');
alter table view.case_file
    alter column period_examined type json using period_examined::json,
    alter column illustrated_steps type json using illustrated_steps::json,
    alter column announcement type json using announcement::json,
    alter column time_limit type json using time_limit::json,
    alter column self_report type json using self_report::json,
    alter column sessions type json using sessions::json,
    alter column supplements type json using supplements::json,
    alter column drafts type json using drafts::json,
    alter column conference type json using conference::json,
    alter column oral_remarks type json using oral_remarks::json,
    alter column report type json using report::json,
    alter column corrections type json using corrections::json,
    alter column delivery type json using delivery::json,
    alter column escalation type json using escalation::json,
    alter column archiving type json using archiving::json,
    alter column missing type json using missing::json;
