-- Of several that are due on one day, the one that began first comes first.

drop index view.follow_up_due_on_idx;
drop index view.follow_up_due_on_then_idx;
drop index view.task_due_on_idx;
create index follow_up_due_on_idx
    on view.follow_up ((coalesce(due_on, 'infinity'::date)), (lpad(opened::text, 19, '0') || key)) where until is null;
create index follow_up_due_on_then_idx
    on view.follow_up ((coalesce(due_on, 'infinity'::date)), (lpad(opened::text, 19, '0') || key));
create index task_due_on_idx
    on view.task ((coalesce(due_on, 'infinity'::date)), (lpad(opened::text, 19, '0') || key)) where until is null and open;
