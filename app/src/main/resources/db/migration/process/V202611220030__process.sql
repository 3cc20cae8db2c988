-- A model in one version: draft, checked, approved, active, retired. Its bytes never change.
create table court.process_model (
  id           uuid primary key,
  process_id   text not null,
  name         text not null,
  sha256       text not null,
  content      bytea not null,
  origin       text not null check (origin in ('SHIPPED', 'UPLOAD')),
  status       text not null check (status in ('DRAFT', 'CHECKED', 'APPROVED', 'ACTIVE', 'RETIRED')),
  problems     jsonb not null,
  note         text not null,
  author       text not null,
  created_at   timestamptz not null,
  approver     text,
  approved_at  timestamptz,
  activated_at timestamptz,
  retired_at   timestamptz,
  check (approver is null or approver <> author)
);
create unique index process_model_active on court.process_model (process_id) where status = 'ACTIVE';
create index process_model_by_process on court.process_model (process_id, created_at desc);

-- What the engine made of a model: running cases stay on the definition they were started with.
create table court.process_definition (
  definition_id text primary key,
  deployment_id text not null,
  process_id    text not null,
  model_id      uuid not null references court.process_model (id),
  deployed_at   timestamptz not null,
  is_current    boolean not null
);
create unique index process_definition_current on court.process_definition (process_id) where is_current;

-- One way through a model for one deed of one case.
create table court.process_instance (
  instance_id   text primary key,
  case_id       uuid not null,
  about         uuid not null,
  process_id    text not null,
  definition_id text not null,
  started_at    timestamptz not null,
  ended_at      timestamptz,
  unique (case_id, about, process_id)
);

-- The legal record of the way: every activity that a case passed.
create table court.process_trace (
  id            uuid primary key,
  case_id       uuid not null,
  instance_id   text not null,
  definition_id text not null,
  element       text not null,
  name          text not null,
  kind          text not null,
  deed_id       uuid,
  at            timestamptz not null,
  actor         text not null
);
create index process_trace_case on court.process_trace (case_id, id);

create table court.process_work_item (
  id            uuid primary key,
  case_id       uuid,
  about         uuid,
  court_id      uuid not null,
  division_id   uuid,
  kind          text not null check (kind in ('TASK', 'WAIT', 'DUTY')),
  engine_id     text,
  definition_id text,
  element       text not null,
  title         text not null,
  form          text not null,
  role          text not null,
  assignee      uuid,
  case_label    text not null,
  next_due      date,
  next_due_title text,
  light         text not null default 'GREEN',
  opened_at     timestamptz not null,
  opened_on     date not null,
  status        text not null check (status in ('OPEN', 'DONE', 'OBSOLETE')),
  closed_at     timestamptz,
  closed_by     text,
  closed_by_deed uuid,
  version       int not null default 0
);
create unique index process_work_item_engine on court.process_work_item (engine_id) where status = 'OPEN';
create index process_work_item_case on court.process_work_item (case_id);
create index process_work_item_assignee on court.process_work_item (assignee, (coalesce(next_due, 'infinity'::date)), id) where status = 'OPEN';
create index process_work_item_role on court.process_work_item (court_id, role, (coalesce(next_due, 'infinity'::date)), id) where status = 'OPEN';
