alter table court.process_model drop constraint process_model_origin_check;
alter table court.process_model add constraint process_model_origin_check
  check (origin in ('SHIPPED', 'UPLOAD', 'FOLDER', 'MODELER'));

-- What happened to a version, in order; a version may come in force more than once.
create table court.process_model_event (
  id       uuid primary key,
  model_id uuid not null references court.process_model (id),
  what     text not null,
  actor    text not null,
  at       timestamptz not null
);
create index process_model_event_model on court.process_model_event (model_id, id);

insert into court.process_model_event (id, model_id, what, actor, at)
select gen_random_uuid(), id, 'process.model-drafted', author, created_at from court.process_model
union all
select gen_random_uuid(), id, 'process.model-approved', approver, approved_at from court.process_model where approver is not null
union all
select gen_random_uuid(), id, 'process.model-activated', coalesce(approver, author), activated_at
from court.process_model where activated_at is not null;

-- A file of the followed folder as it was last seen, and what became of it.
create table court.process_folder_file (
  directory text not null,
  path      text not null,
  sha256    text not null,
  outcome   text not null check (outcome in ('SAME', 'ACTIVE', 'REFUSED')),
  problems  jsonb not null,
  seen_at   timestamptz not null,
  primary key (directory, path)
);

-- What designers say to each other about an element of a version.
create table court.process_comment (
  id          uuid primary key,
  model_id    uuid not null references court.process_model (id),
  element     text not null,
  text        text not null check (length(text) > 0),
  author      text not null,
  at          timestamptz not null,
  resolved_by text,
  resolved_at timestamptz
);
create index process_comment_model on court.process_comment (model_id, id);

-- In one court, from a day on, a called model is another version or another model.
create table court.process_binding (
  id            uuid primary key,
  process_id    text not null,
  court_id      uuid not null,
  from_day      date not null,
  model_id      uuid not null references court.process_model (id),
  note          text not null,
  status        text not null check (status in ('REQUESTED', 'ACTIVE', 'ENDED')),
  author        text not null,
  created_at    timestamptz not null,
  approver      text,
  approved_at   timestamptz,
  ended_by      text,
  ended_at      timestamptz,
  definition_id text,
  check (approver is null or approver <> author),
  check (status <> 'ACTIVE' or approver is not null and definition_id is not null)
);
create index process_binding_call on court.process_binding (process_id, court_id, from_day desc) where status = 'ACTIVE';
create unique index process_binding_one on court.process_binding (process_id, court_id, from_day) where status <> 'ENDED';
alter table court.process_definition add column bound boolean not null default false;

-- A draft walked by the deeds of running cases.
create table court.process_replay (
  id           uuid primary key,
  model_id     uuid not null references court.process_model (id),
  days         int not null check (days between 1 and 366),
  state        text not null check (state in ('RUNNING', 'DONE', 'STOPPED', 'FAILED')),
  requested_by text not null,
  requested_at timestamptz not null,
  ended_at     timestamptz,
  message      text,
  node         text not null,
  moved_at     timestamptz not null,
  total        bigint not null,
  done         bigint not null default 0,
  last_instance text
);
create index process_replay_model on court.process_replay (model_id, id desc);
create unique index process_replay_one_runs on court.process_replay (model_id) where state = 'RUNNING';

create table court.process_replay_case (
  replay_id   uuid not null references court.process_replay (id) on delete cascade,
  instance_id text not null,
  case_id     uuid not null,
  case_number text,
  deeds       int not null,
  place       text not null,
  place_draft text not null,
  same        boolean not null,
  message     text,
  primary key (replay_id, instance_id)
);
create index process_replay_case_same on court.process_replay_case (replay_id, same, instance_id);
