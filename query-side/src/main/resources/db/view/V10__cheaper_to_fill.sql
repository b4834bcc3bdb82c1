-- What made views slow to fill anew: words cut a second time by PostgreSQL, statistics nobody asks for,
-- and rows pressed small; and the tasks of the past slow to list. Runs as the owner; ${appRole} is the role the application runs as.

-- what an entry is found by is worked out by SearchEntryView and written like any other column
drop index view.search_entry_found_by_idx;
drop index view.search_entry_register_idx;
alter table view.search_entry
    drop column found_by,
    drop column found_by_unit,
    drop column heading,
    drop column words,
    drop column shown_heading,
    drop column shown_words;
truncate view.search_entry;
delete from view.progress where view = 'search_entry';
alter table view.search_entry
    add column found_by      tsvector not null,
    add column found_by_unit tsvector;
create index search_entry_found_by_idx on view.search_entry using gin (found_by);
create index search_entry_register_idx on view.search_entry using gin (found_by)
    where delegation is null and inspection is null and recommendation is null;

-- most entries belong to a case and to nothing else
drop index view.search_entry_delegation_idx;
drop index view.search_entry_recommendation_idx;
drop index view.search_entry_unit_idx;
create index search_entry_delegation_idx on view.search_entry (delegation) where delegation is not null;
create index search_entry_recommendation_idx on view.search_entry (recommendation) where recommendation is not null;
create index search_entry_unit_idx on view.search_entry (unit) where unit is not null;

-- tasks that were open at a moment and are not any more are found by the moment: by their days, all that
-- were done before it came first
drop index view.task_due_on_then_idx;
create index task_then_idx on view.task using gist (int8range(since, until)) where open and until is not null;

-- rows of a few kilobytes stay as they are
alter table view.case_file set (toast_tuple_target = 4080);
alter table view.search_entry set (toast_tuple_target = 8160);

-- Sorting a sample of documents to count the commonest took longer than all other columns together. Kept are
-- the statistics of those that stand in a condition.
do $$
declare
    of record;
begin
    for of in
        select c.relname, a.attname
          from pg_attribute a join pg_class c on c.oid = a.attrelid
         where c.relnamespace = 'view'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
           and a.atttypid in ('jsonb'::regtype, 'tsvector'::regtype)
           and (c.relname, a.attname) not in (('case_file', 'closing'), ('case_file', 'conclusion'),
                                              ('finding', 'shown'), ('delegation', 'members'))
    loop
        execute format('alter table view.%I alter column %I set statistics 0', of.relname, of.attname);
    end loop;
end $$;

-- An empty table like the live one in everything but its indexes; kind is next (to replace it) or check (to compare it).
create or replace function view.lay_copy(name text, kind text) returns void
    language plpgsql security definer set search_path = view, pg_temp as $$
declare
    copy text := name || '_' || kind;
    setting text;
begin
    perform view.require_view(name);
    if kind not in ('next', 'check') then
        raise exception 'no copy is called %', kind;
    end if;
    execute format('drop table if exists view.%I', copy);
    execute format('create %s table view.%I (like view.%I including defaults including constraints including generated including storage including comments)',
                   case kind when 'check' then 'unlogged' else '' end, copy, name);
    execute format('grant select, insert, update, delete, truncate on view.%I to ${appRole}', copy);
    for setting in
        select unnest(reloptions) from pg_class where oid = format('view.%I', name)::regclass
    loop
        execute format('alter table view.%I set (%s)', copy, setting);
    end loop;
    for setting in
        select format('alter column %I set statistics %s', attname, attstattarget) from pg_attribute
         where attrelid = format('view.%I', name)::regclass and attnum > 0 and not attisdropped and attstattarget >= 0
    loop
        execute format('alter table view.%I %s', copy, setting);
    end loop;
end $$;
