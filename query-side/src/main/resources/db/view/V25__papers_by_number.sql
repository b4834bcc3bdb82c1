-- The register of numbers: one row per paper and the fact of a delegation, a case or a recommendation that names it.
-- Runs as the owner; ${appRole} is the role of the application.

create table view.paper (
    key            text not null,
    since          bigint not null,
    until          bigint check (until > since),
    delegation     uuid,
    inspection     uuid,
    recommendation uuid,
    use            text not null,
    type           text not null,
    issuer         text,
    term           text,
    number         text,
    symbol         text,
    date           date,
    about          text,
    series         text not null,
    counted        integer,
    sameness       text,
    own_symbol     boolean not null,
    issuer_search  text not null,
    illustrated    boolean not null,
    recorded       bigint not null,
    primary key (key, since)
);
create unique index paper_current_key on view.paper (key) where until is null;
create index paper_series_idx on view.paper (series, counted);
create index paper_sameness_idx on view.paper (sameness);
create index paper_inspection_idx on view.paper (inspection);
create index paper_delegation_idx on view.paper (delegation);
create index paper_in_order_idx
    on view.paper (((series || '|' || lpad(coalesce(counted::text, ''), 9, '0')) collate view.vietnamese), key);
comment on table view.paper is
    'Papers as matters name them, by their numbers. Filled by PaperView from the log; may be dropped and filled again.';

grant select, insert, update, delete, truncate on view.paper to ${appRole};
