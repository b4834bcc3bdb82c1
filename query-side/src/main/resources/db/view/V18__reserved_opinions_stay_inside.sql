-- What a unit finds no longer holds the words of a reserved opinion, nor who reserved it, and a paper is called by its
-- number and symbol together. The entries of the search are filled once more.
-- Runs as the owner; ${appRole} is the role of the application.

truncate view.search_entry, view.search_shown, view.search_word;
delete from view.progress where view in ('search_entry', 'search_shown', 'search_word');
