-- Whoever answers for an item may have another of the case's people do it; whoever holds it now is one of the two.
alter table court.process_work_item add column delegate uuid;
alter table court.process_work_item add constraint process_delegated_by_somebody check (delegate is null or assignee is not null);
create index process_work_item_holder
  on court.process_work_item ((coalesce(delegate, assignee)), (coalesce(next_due, 'infinity'::date)), id) where status = 'OPEN';
drop index court.process_work_item_assignee;
