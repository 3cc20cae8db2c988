-- Beside mode: daily files of changes from the court's own platform.
alter table court.exchange_job drop constraint exchange_job_kind_check;
alter table court.exchange_job add constraint exchange_job_kind_check check (kind in ('DOCKETS', 'CHANGES', 'COURTS', 'CAUSES'));
alter table court.exchange_job add column entries_held int not null default 0;

-- What the columns and events of a source mean in a court; without a row the shipped mapping counts.
create table court.exchange_mapping (
  court_id   uuid not null,
  source     text not null,
  body       text not null,
  version    int not null default 0,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (court_id, source)
);

-- Rows of a file of changes until they are settled; empty once the job has ended.
create table court.exchange_change (
  job_id   uuid not null,
  kind     text not null,
  line     int not null,
  case_key text not null,
  row_id   text not null,
  version  bigint not null,
  deleted  boolean not null,
  hash     text not null,
  body     jsonb not null,
  raw      text not null,
  primary key (job_id, line, kind)
);
create index exchange_change_case on court.exchange_change (job_id, case_key);

-- The latest version of every row that a source has sent to a court; what a case should hold follows from them alone.
create table court.exchange_row (
  source   text not null,
  case_key text not null,
  kind     text not null check (kind in ('CASE', 'EVENT')),
  row_id   text not null,
  court_id uuid not null,
  version  bigint not null,
  deleted  boolean not null,
  hash     text not null,
  body     jsonb not null,
  held     boolean not null,
  seen_at  timestamptz not null,
  primary key (court_id, source, case_key, kind, row_id)
);
create index exchange_row_held on court.exchange_row (court_id, source, case_key, row_id) where held;

-- What the figures of a case that is kept by a source would stumble over.
create table court.exchange_finding (
  case_id  uuid not null,
  code     text not null,
  about    text not null,
  court_id uuid not null,
  day      date,
  primary key (case_id, code, about)
);
create index exchange_finding_court on court.exchange_finding (court_id, code, case_id, about);
