-- What a release would change of the open docket, found out in the background, subject by subject.
create table court.rulebase_preview (
  id              uuid primary key,
  release_id      uuid not null references court.rulebase_release (id),
  against_id      uuid not null references court.rulebase_release (id),
  day             date not null,
  rulebooks       text[] not null,
  state           text not null check (state in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  requested_by    text not null,
  requested_at    timestamptz not null,
  ended_at        timestamptz,
  message         text,
  -- the node at work, when it last moved by the database's clock, and how far it has come
  node            text not null,
  moved_at        timestamptz not null,
  source          text,
  last_subject    uuid,
  total           bigint not null,
  judged          bigint not null default 0,
  changed         bigint not null default 0,
  changes         bigint not null default 0,
  counts          jsonb,
  anomalies       jsonb,
  accepted_by     text,
  accepted_at     timestamptz,
  accepted_reason text
);
create index rulebase_preview_release on court.rulebase_preview (release_id, id desc);
create unique index rulebase_preview_one_runs on court.rulebase_preview (release_id) where state = 'RUNNING';

-- One thing that would be otherwise: of a case, or of a question that somebody asked.
create table court.rulebase_preview_change (
  preview_id   uuid not null references court.rulebase_preview (id) on delete cascade,
  n            bigint not null,
  source       text not null,
  subject_id   uuid not null,
  case_id      uuid,
  court_id     uuid,
  item         text not null,
  title        text not null,
  aspect       text not null,
  turn         text not null check (turn in ('ADDED', 'REMOVED', 'UP', 'DOWN', 'OTHER')),
  before_value text,
  after_value  text,
  before_rule  text,
  after_rule   text,
  primary key (preview_id, n)
);
create index rulebase_preview_change_aspect on court.rulebase_preview_change (preview_id, aspect, n);

create table court.rulebase_preview_figure (
  preview_id uuid not null references court.rulebase_preview (id) on delete cascade,
  source     text not null,
  aspect     text not null,
  turn       text not null,
  court_id   uuid,
  rule       text not null,
  changes    bigint not null,
  constraint rulebase_preview_figure_key unique nulls not distinct (preview_id, source, aspect, turn, court_id, rule)
);
