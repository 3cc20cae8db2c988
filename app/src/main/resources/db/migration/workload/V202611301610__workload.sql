-- Last year's averages of a court, frozen with their day: what one standard case is this year. Trial and enforcement apart.
create table court.workload_base (
  id              uuid primary key,
  court_id        uuid not null,
  kind            text not null check (kind in ('TRIAL', 'ENFORCEMENT')),
  year            int not null,
  file_pages      numeric(12, 4) not null check (file_pages > 0),
  record_pages    numeric(12, 4) not null check (record_pages > 0),
  judgment_pages  numeric(12, 4) not null check (judgment_pages > 0),
  minutes         numeric(12, 4) not null check (minutes >= 0),
  file_share      int not null,
  record_share    int not null,
  judgment_share  int not null,
  minimum_sample  int not null,
  shrinkage       int not null,
  divergence      int not null,
  rule            text not null,
  release_id      uuid not null,
  cases           int not null,
  frozen_at       timestamptz not null,
  frozen_by       text not null,
  in_force        boolean not null
);
create unique index workload_base_in_force on court.workload_base (court_id, kind) where in_force;

-- The weight of each cause under a base: its mean, drawn towards the cause above it as far as it has few cases.
create table court.workload_cause (
  base_id uuid not null references court.workload_base (id),
  cause   text not null,
  parent  text,
  cases   int not null,
  mean    numeric(12, 4) not null,
  weight  numeric(12, 4) not null check (weight > 0),
  primary key (base_id, cause)
);

-- A case that weighs by itself: its pages are counted, or a correction of its weight was approved.
create table court.workload_case (
  case_id        uuid primary key,
  file_pages     int check (file_pages >= 0),
  record_pages   int check (record_pages >= 0),
  judgment_pages int check (judgment_pages >= 0),
  correction     numeric(6, 3) check (correction > 0)
);

-- A weight corrected on somebody's word needs another person's approval.
create table court.workload_correction (
  id         uuid primary key,
  case_id    uuid not null,
  court_id   uuid not null,
  factor     numeric(6, 3) not null check (factor between 0.1 and 20),
  reason     text not null,
  asked_by   uuid not null,
  asked_at   timestamptz not null,
  state      text not null check (state in ('OPEN', 'APPROVED', 'REFUSED')),
  decided_by uuid,
  decided_at timestamptz,
  check ((state = 'OPEN') = (decided_by is null)),
  check (decided_by is null or decided_by <> asked_by)
);
create unique index workload_correction_open on court.workload_correction (case_id) where state = 'OPEN';
create index workload_correction_court on court.workload_correction (court_id, id);

-- What every case weighs: by its pages, else by its cause, else one; times its correction.
create view court.workload_case_v as
select c.id as case_id, c.court_id, c.division_id, c.judge_id, c.cause, c.accepted_on, c.closed_on,
  case when c.case_class = 'ENFORCEMENT' then 'ENFORCEMENT' else 'TRIAL' end as kind,
  case when w.judgment_pages is not null and b.id is not null then 'PAGES' when t.cause is not null then 'CAUSE' else 'ONE' end as basis,
  coalesce(w.correction, 1) * case
    when w.judgment_pages is not null and b.id is not null then
      (b.file_share * w.file_pages / b.file_pages + b.record_share * w.record_pages / b.record_pages
        + b.judgment_share * w.judgment_pages / b.judgment_pages) / 100
    else coalesce(t.weight, 1) end as weight
from court.casefile_case c
  left join court.workload_base b on b.court_id = c.court_id and b.in_force
    and b.kind = case when c.case_class = 'ENFORCEMENT' then 'ENFORCEMENT' else 'TRIAL' end
  left join court.workload_case w on w.case_id = c.id
  left join court.workload_cause t on t.base_id = b.id and t.cause = c.cause
where c.accepted_on is not null;
