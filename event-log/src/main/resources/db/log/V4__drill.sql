-- What a tamper drill needs of the owner: a copy of the log that the application's role may do anything with.
-- Runs as the owner; ${appRole} is the role the application runs as.

-- Copies the facts of the positions before the size, which is a whole log of its own, without its tree and
-- without anything that would refuse a change. Unlogged: nobody misses it after a crash.
create function log.lay_drill(size bigint) returns void
    language plpgsql security definer set search_path = log, pg_temp as $$
declare
    copied text;
begin
    perform log.drop_drill();
    foreach copied in array array['event', 'position', 'leaf_run', 'tile', 'checkpoint', 'cosignature', 'pending']
    loop
        execute format('create unlogged table log.%I (like log.%I)', 'drill_' || copied, copied);
    end loop;
    create unlogged table log.drill_sequencer_state (like log.sequencer_state including defaults);
    create unlogged table log.drill_tree_state (like log.tree_state including defaults);

    insert into log.drill_position select * from log.position p where p.position < lay_drill.size;
    insert into log.drill_event
    select e.* from log.position p join log.event e on e.id = p.event_id where p.position < lay_drill.size;
    insert into log.drill_sequencer_state (size, recorded_until) values (lay_drill.size, now());
    insert into log.drill_tree_state (size, root, frontier) values (0, sha256(''), '');

    create unique index on log.drill_position (position);
    create index on log.drill_position (event_id);
    create unique index on log.drill_event (id);
    create unique index on log.drill_leaf_run (first_position);
    create unique index on log.drill_tile (level, index);
    analyze log.drill_position;
    analyze log.drill_event;
    grant select, insert, update, delete
       on log.drill_event, log.drill_position, log.drill_leaf_run, log.drill_tile, log.drill_checkpoint,
          log.drill_cosignature, log.drill_pending, log.drill_sequencer_state, log.drill_tree_state to ${appRole};
end $$;

create function log.drop_drill() returns void
    language plpgsql security definer set search_path = log, pg_temp as $$
begin
    drop table if exists log.drill_event, log.drill_position, log.drill_leaf_run, log.drill_tile, log.drill_checkpoint,
        log.drill_cosignature, log.drill_pending, log.drill_sequencer_state, log.drill_tree_state;
end $$;

revoke execute on function log.lay_drill, log.drop_drill from public;
grant execute on function log.lay_drill, log.drop_drill to ${appRole};
