-- Names are sorted as the office sorts them: letters as in Vietnamese, what looks like Đ as Đ, numbers by their value
-- (Chi bộ 2 before Chi bộ 10). What looks like Đ is also found as Đ, and what nobody sees parts no word, so
-- everything that is found by its words is filled once more.
-- Runs as the owner; ${appRole} is the role of the application.

create collation view.vietnamese (
    provider = icu,
    locale = 'vi',
    rules = '[numericOrdering on] &Đ = Ð = Ɖ &đ = ð = ɖ'
);

truncate view.unit, view.account, view.delegation, view.case_file, view.search_entry, view.search_shown, view.search_word;
delete from view.progress
where view in ('unit', 'account', 'delegation', 'case_file', 'search_entry', 'search_shown', 'search_word');
