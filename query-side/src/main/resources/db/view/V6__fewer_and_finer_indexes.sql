-- What the lists are sorted by has an index over all versions, so that the past is as near as the present;
-- what no list asks for has none. Runs as the owner; ${appRole} is the role the application runs as.

-- a fact never changes, so its row is found by the primary key alone
drop index view.timeline_current_key;
drop index view.timeline_inspection_position_idx;
drop index view.timeline_recommendation_position_idx;
drop index view.timeline_delegation_position_idx;
create index timeline_inspection_position_idx on view.timeline (inspection, position) where inspection is not null;
create index timeline_recommendation_position_idx on view.timeline (recommendation, position) where recommendation is not null;
create index timeline_delegation_position_idx on view.timeline (delegation, position) where delegation is not null and inspection is null;

drop index view.follow_up_due_on_idx;
create index follow_up_due_on_idx on view.follow_up ((coalesce(due_on, 'infinity'::date)), key) where until is null;
create index follow_up_due_on_then_idx on view.follow_up ((coalesce(due_on, 'infinity'::date)), key);

alter function view.index_copy(text) set maintenance_work_mem = '256MB';
