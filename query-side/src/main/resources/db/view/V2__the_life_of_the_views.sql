-- How each view is doing, and how it is filled anew beside the live one.
-- Runs as the owner; ${appRole} is the role the application runs as.

alter table view.progress
    add column taken_at        timestamptz,
    add column sample_position bigint,
    add column sample_at       timestamptz,
    add column parked_position bigint,
    add column parked_event_id text,
    add column parked_event    text,
    add column parked_because  text,
    add column parked_at       timestamptz;
comment on column view.progress.taken_at is 'When the last batch was taken.';
comment on column view.progress.sample_position is
    'Where the view was a minute ago or a little longer, at sample_at: what its speed is told from.';
comment on column view.progress.parked_position is
    'The event the view cannot take, while it cannot; it is tried again and never skipped.';

create table view.rebuild (
    view           text primary key,
    requested_by   text        not null,
    requested_at   timestamptz not null default now(),
    state          text        not null check (state in ('REQUESTED', 'FILLING', 'INDEXING', 'SWITCHED', 'CANCELLED', 'FAILED')),
    cancel         boolean     not null default false,
    begun_at       timestamptz,
    position       bigint      not null default -1,
    goal           bigint,
    ended_at       timestamptz,
    failure        text
);
comment on table view.rebuild is
    'The last rebuild of each view. Filled by requests and by the node that works on them; may be emptied while nothing is being rebuilt.';
grant select, insert, update, delete on view.rebuild to ${appRole};

-- The application's role writes rows and makes no tables. What a rebuild needs of the owner is here.

create function view.require_view(name text) returns void
    language plpgsql security definer set search_path = view, pg_temp as $$
begin
    if not exists (select from view.progress p where p.view = name) then
        raise exception 'there is no view %', name;
    end if;
end $$;

-- An empty table like the live one, without its indexes; kind is next (to replace it) or check (to compare it).
create function view.lay_copy(name text, kind text) returns void
    language plpgsql security definer set search_path = view, pg_temp as $$
begin
    perform view.require_view(name);
    if kind not in ('next', 'check') then
        raise exception 'no copy is called %', kind;
    end if;
    execute format('drop table if exists view.%I', name || '_' || kind);
    execute format('create %s table view.%I (like view.%I including defaults including constraints including generated including storage including comments)',
                   case kind when 'check' then 'unlogged' else '' end, name || '_' || kind, name);
    execute format('grant select, insert, update, delete, truncate on view.%I to ${appRole}', name || '_' || kind);
end $$;

-- The one index a copy needs to find its own rows while it is filled; it goes before the real ones are made.
create function view.index_keys(name text, kind text) returns void
    language plpgsql security definer set search_path = view, pg_temp as $$
begin
    perform view.require_view(name);
    execute format('create index if not exists %I on view.%I (key) where until is null',
                   name || '_' || kind || '_key', name || '_' || kind);
end $$;

-- All the indexes of the live table, under names of their own.
create function view.index_copy(name text) returns void
    language plpgsql security definer set search_path = view, pg_temp as $$
declare
    definition text;
begin
    perform view.require_view(name);
    execute format('drop index if exists view.%I', name || '_next_key');
    for definition in
        select regexp_replace(pg_get_indexdef(i.indexrelid), 'INDEX \S+ ON view\.\S+', 'INDEX ON ' || format('view.%I', name || '_next'))
          from pg_index i
         where i.indrelid = format('view.%I', name)::regclass and not i.indisprimary
    loop
        execute definition;
    end loop;
    execute format('alter table view.%I add primary key (key, since)', name || '_next');
    execute format('analyze view.%I', name || '_next');
end $$;

-- The new table takes the place of the live one, which is kept until it is dropped on request.
create function view.put_in_place(name text) returns void
    language plpgsql security definer set search_path = view, pg_temp as $$
begin
    perform view.require_view(name);
    execute format('drop table if exists view.%I', name || '_old');
    execute format('alter table view.%I rename to %I', name, name || '_old');
    execute format('alter table view.%I rename to %I', name || '_next', name);
end $$;

create function view.drop_copy(name text, kind text) returns void
    language plpgsql security definer set search_path = view, pg_temp as $$
begin
    perform view.require_view(name);
    if kind not in ('next', 'check', 'old') then
        raise exception 'no copy is called %', kind;
    end if;
    execute format('drop table if exists view.%I', name || '_' || kind);
end $$;

revoke execute on function view.require_view, view.lay_copy, view.index_keys, view.index_copy, view.put_in_place, view.drop_copy from public;
grant execute on function view.lay_copy, view.index_keys, view.index_copy, view.put_in_place, view.drop_copy to ${appRole};

-- The version of a case is that of the last fact of its diary which the case file has taken: kept in
-- the row, it made every finding write the whole file anew.
alter table view.case_file drop column version;
drop index view.case_file_opened_idx;
create index case_file_opened_idx on view.case_file (opened, key);
truncate view.case_file;
delete from view.progress where view = 'case_file';
