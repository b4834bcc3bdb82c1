-- The open tasks of a reader with few matters are found by the matters. Runs as the owner.

create index task_delegation_idx on view.task (delegation) where open and delegation is not null;
create index task_recommendation_idx on view.task (recommendation) where open and recommendation is not null;
drop index view.task_inspection_idx;
create index task_inspection_idx on view.task (inspection) where open and inspection is not null;
