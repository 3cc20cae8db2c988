-- Where a case belongs, for lists of running cases by the rows that a reader may see; kept equal to the case as it moves.
alter table court.process_instance add column court_id uuid;
alter table court.process_instance add column division_id uuid;
alter table court.process_instance add column case_number text;
create index process_instance_open on court.process_instance (definition_id, started_at, instance_id) where ended_at is null;

update court.process_instance i set court_id = c.court_id, division_id = c.division_id, case_number = coalesce(c.number, c.receipt)
from court.casefile_case c where c.id = i.case_id;

-- Moving the running cases of older versions to a deployment; DRY does the same and takes every move back.
create table court.process_move (
  id            uuid primary key,
  model_id      uuid not null references court.process_model (id),
  process_id    text not null,
  deployment_id text not null,
  kind          text not null check (kind in ('DRY', 'REAL')),
  state         text not null check (state in ('RUNNING', 'DONE', 'STOPPED', 'FAILED')),
  instructions  jsonb not null,
  requested_by  text not null,
  requested_at  timestamptz not null,
  ended_at      timestamptz,
  message       text,
  node          text not null,
  moved_at      timestamptz not null,
  total         bigint not null
);
create index process_move_model on court.process_move (model_id, id desc);
create unique index process_move_one_runs on court.process_move (process_id) where state = 'RUNNING';

-- One way of one case in a move, with what became of it; written in the transaction that moves it.
create table court.process_move_case (
  move_id      uuid not null references court.process_move (id),
  instance_id  text not null,
  case_id      uuid not null,
  court_id     uuid,
  case_number  text,
  process_id   text not null,
  outcome      text not null check (outcome in ('PENDING', 'MOVED', 'LEFT', 'FAILED')),
  place        text,
  place_after  text,
  reason       text,
  detail       text,
  clocks_before text,
  clocks_after text,
  moved_at     timestamptz,
  primary key (move_id, instance_id)
);
create index process_move_case_group on court.process_move_case (move_id, outcome, place, instance_id);

-- What a supervisor asks to be put right in one case; another one approves, and it is done at once.
create table court.process_repair (
  id           uuid primary key,
  case_id      uuid not null,
  case_number  text not null,
  court_id     uuid not null,
  division_id  uuid,
  instance_id  text not null,
  definition_id text not null,
  kind         text not null check (kind in ('JUMP', 'REPEAT', 'CANCEL')),
  element      text not null,
  target       text,
  reason       text not null check (length(reason) > 0),
  state        text not null check (state in ('REQUESTED', 'DONE', 'REFUSED', 'WITHDRAWN')),
  requested_by text not null,
  requested_at timestamptz not null,
  decided_by   text,
  decided_at   timestamptz,
  decision     text,
  place        text,
  place_after  text,
  check (state in ('REQUESTED', 'WITHDRAWN') or decided_by is not null and decided_by <> requested_by)
);
create index process_repair_open on court.process_repair (court_id, id desc);
create unique index process_repair_one on court.process_repair (instance_id) where state = 'REQUESTED';

-- How long tasks took, for the operation page.
create index process_work_item_done on court.process_work_item (definition_id, closed_at) where status = 'DONE';
