-- The two checks of log.event that were left are asked in the look at new events too: a check constraint is read and
-- prepared anew by every statement. What is asked stays the same. Runs as the owner.

create or replace function log.take_in_new_events() returns trigger
    language plpgsql security definer set search_path = log, pg_temp set enable_seqscan = off as $$
declare
    refused record;
begin
    -- the queue of the sequencer, in the event's own transaction: it becomes visible there exactly when it becomes
    -- visible at all, so no late commit can be skipped
    insert into log.pending (event_id, recorded_at) select id, recorded_at from new_event;

    select n.aggregate_id, n.sequence, n.fits into refused
      from (select aggregate_id, sequence, id,
                   -- What could not be written as a line of a leaf would stop the sequencer for ever. One search for all.
                   concat(aggregate_type, aggregate_id, event_id, name, version) !~ '[\u0001-\u001f\u007f-\u009f]'
                   and octet_length(concat(aggregate_type, aggregate_id, event_id, name, version)) <= 4000
                   and aggregate_id <> '' and event_id <> '' and name <> ''
                   and position(' ' in name) = 0
                   and (aggregate_type is null or aggregate_type not in ('', '-') and position(' ' in aggregate_type) = 0)
                   and (version is null or version not in ('', '-'))
                   and recorded_at >= '0001-01-01 00:00:00+00' and recorded_at < '10000-01-01 00:00:00+00'
                   and sequence >= 0
                   and octet_length(salt) = 32 as fits
              from new_event) n
     where not n.fits
        -- The predecessor must be there with a lower id. So whoever sees an event pending sees its predecessor pending
        -- before it or placed already, and the order inside an aggregate holds everywhere.
        or n.sequence > 0
           and coalesce((select p.id from log.event p
                          where p.aggregate_id = n.aggregate_id and p.sequence = n.sequence - 1), n.id) >= n.id
     limit 1;
    if found and not refused.fits then
        raise exception 'event % of aggregate % could have no leaf', refused.sequence, refused.aggregate_id
            using errcode = 'check_violation', constraint = 'event_fits_a_leaf';
    elsif found then
        raise exception 'event % of aggregate % has no predecessor', refused.sequence, refused.aggregate_id
            using errcode = 'GS001';
    end if;
    return null;
end $$;

alter table log.event drop constraint event_sequence_check;
alter table log.event drop constraint event_salt_check;
