-- What can be found, and the words there are. Runs as the owner; ${appRole} is the role of the application.

create table view.search_entry (
    key            text not null,
    since          bigint not null,
    until          bigint check (until > since),
    kind           text not null,
    about          uuid,
    delegation     uuid,
    inspection     uuid,
    recommendation uuid,
    unit           uuid,
    wording        jsonb not null,
    shown          jsonb,
    heading        text not null,
    words          text not null,
    shown_heading  text,
    shown_words    text,
    illustrated    boolean not null,
    recorded_at    timestamptz not null,
    recorded       bigint not null,
    found_by       tsvector not null generated always as (
                       setweight(to_tsvector('simple', heading), 'A')
                       || to_tsvector('simple', words)) stored,
    found_by_unit  tsvector generated always as (
                       setweight(to_tsvector('simple', shown_heading), 'A')
                       || to_tsvector('simple', shown_words)) stored,
    primary key (key, since)
);
create unique index search_entry_current_key on view.search_entry (key) where until is null;
create index search_entry_found_by_idx on view.search_entry using gin (found_by);
create index search_entry_register_idx on view.search_entry using gin (found_by)
    where delegation is null and inspection is null and recommendation is null;
create index search_entry_recorded_idx on view.search_entry (recorded, key);
create index search_entry_delegation_idx on view.search_entry (delegation);
create index search_entry_inspection_idx on view.search_entry (inspection);
create index search_entry_recommendation_idx on view.search_entry (recommendation);
create index search_entry_unit_idx on view.search_entry (unit);
comment on table view.search_entry is
    'What can be found, by its words without accents. Filled by SearchEntryView from the log; may be dropped and filled again.';

create table view.search_word (
    key   text not null,
    since bigint not null,
    until bigint check (until > since),
    word  text not null,
    primary key (key, since)
);
create unique index search_word_current_key on view.search_word (key) where until is null;
create index search_word_length_idx on view.search_word (length(word));
comment on table view.search_word is
    'Words there are to find, for those that are misspelt. Filled by SearchWordView from the log; may be dropped and filled again.';

grant select, insert, update, delete, truncate on view.search_entry, view.search_word to ${appRole};
