-- What left the system on paper or as a package. Runs as the owner; ${appRole} is the role the application runs as.

create table edge.hand_out (
    id            bigint generated always as identity primary key,
    inspection    uuid             not null,
    what          text collate "C" not null check (what in ('PRINTED', 'PACKED')),
    position      bigint           not null check (position >= 0),
    account       uuid             not null,
    handed_out_at timestamptz      not null
);
create index hand_out_inspection_idx on edge.hand_out (inspection, position);
comment on table edge.hand_out is
    'Which case was printed or packed as it stood at which position of the log, by whom and when. Only ever added to; nothing else remembers it.';

grant select, insert on edge.hand_out to ${appRole};
