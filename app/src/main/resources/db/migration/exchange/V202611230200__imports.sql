-- One run of an import: what came in, how far it is, what became of it.
create table court.exchange_job (
  id               uuid primary key,
  kind             text not null check (kind in ('DOCKETS', 'COURTS', 'CAUSES')),
  state            text not null check (state in ('RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  court_id         uuid,
  source           text not null,
  total            int not null default 0,
  done             int not null default 0,
  known            int not null default 0,
  rejected         int not null default 0,
  entries          int not null default 0,
  entries_done     int not null default 0,
  entries_known    int not null default 0,
  entries_rejected int not null default 0,
  remarks          int not null default 0,
  position         int not null default 0,
  staged           boolean not null default false,
  started_by       text not null,
  started_at       timestamptz not null,
  moved_at         timestamptz not null,
  ended_at         timestamptz,
  message          text
);
create index exchange_job_court on court.exchange_job (court_id, id desc);

-- A row that was not taken in, or taken in with a remark, and why.
create table court.exchange_rejection (
  id     uuid primary key,
  job_id uuid not null references court.exchange_job (id),
  file   text not null,
  line   int not null,
  key    text,
  code   text not null,
  args   jsonb not null,
  raw    text not null,
  taken  boolean not null
);
create index exchange_rejection_job on court.exchange_rejection (job_id, id);

-- Entries of a docket while their cases are being taken in; empty once the job has ended.
create table court.exchange_entry (
  job_id   uuid not null references court.exchange_job (id),
  line     int not null,
  case_key text not null,
  entry_id text not null,
  day      date not null,
  sequence int not null,
  text     text not null,
  meaning  text not null,
  raw      text not null,
  primary key (job_id, line)
);
create index exchange_entry_case on court.exchange_entry (job_id, case_key);
