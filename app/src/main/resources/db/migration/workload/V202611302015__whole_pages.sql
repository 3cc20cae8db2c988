-- A case weighs by its pages only when all three kinds are counted; a weight is never unknown.
create or replace view court.workload_case_v as
select c.id as case_id, c.court_id, c.division_id, c.judge_id, c.cause, c.accepted_on, c.closed_on,
  case when c.case_class = 'ENFORCEMENT' then 'ENFORCEMENT' else 'TRIAL' end as kind,
  case when counted and b.id is not null then 'PAGES' when t.cause is not null then 'CAUSE' else 'ONE' end as basis,
  coalesce(w.correction, 1) * case
    when counted and b.id is not null then
      (b.file_share * w.file_pages / b.file_pages + b.record_share * w.record_pages / b.record_pages
        + b.judgment_share * w.judgment_pages / b.judgment_pages) / 100
    else coalesce(t.weight, 1) end as weight
from court.casefile_case c
  left join court.workload_base b on b.court_id = c.court_id and b.in_force
    and b.kind = case when c.case_class = 'ENFORCEMENT' then 'ENFORCEMENT' else 'TRIAL' end
  left join court.workload_case w on w.case_id = c.id
  left join lateral (select w.file_pages is not null and w.record_pages is not null and w.judgment_pages is not null as counted) p on true
  left join court.workload_cause t on t.base_id = b.id and t.cause = c.cause
where c.accepted_on is not null;
