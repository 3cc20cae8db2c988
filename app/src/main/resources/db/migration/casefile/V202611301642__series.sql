-- Cases of one kind that were filed together; each is a case of its own.
create table court.casefile_series (
  id         uuid primary key,
  court_id   uuid not null,
  name       text not null,
  common     jsonb not null,
  created_by text not null,
  created_at timestamptz not null
);
create index casefile_series_court on court.casefile_series (court_id, id desc);

create table court.casefile_series_member (
  series_id   uuid not null references court.casefile_series (id),
  case_id     uuid not null unique references court.casefile_case (id),
  position    int not null,
  words       jsonb not null,
  left_at     timestamptz,
  left_by     text,
  left_reason text,
  primary key (series_id, position),
  check ((left_at is null) = (left_reason is null))
);

-- One order over many cases, done one case after the other, each in a transaction of its own.
create table court.casefile_batch (
  id         uuid primary key,
  court_id   uuid not null,
  series_id  uuid references court.casefile_series (id),
  kind       text not null check (kind in ('FILE', 'DEED', 'PAPERS')),
  what       text not null,
  words      jsonb not null,
  state      text not null check (state in ('RUNNING', 'DONE')),
  created_by text not null,
  created_at timestamptz not null,
  ended_at   timestamptz
);
create index casefile_batch_running on court.casefile_batch (created_at) where state = 'RUNNING';
create index casefile_batch_series on court.casefile_batch (series_id, id desc);

create table court.casefile_batch_item (
  batch_id  uuid not null references court.casefile_batch (id),
  position  int not null,
  case_id   uuid,
  label     text not null,
  words     jsonb not null,
  state     text not null check (state in ('PENDING', 'DONE', 'REFUSED')),
  code      text,
  args      jsonb,
  documents jsonb,
  settled_at timestamptz,
  primary key (batch_id, position)
);
create index casefile_batch_item_pending on court.casefile_batch_item (batch_id, position) where state = 'PENDING';
