-- Contents of rule files, each kept once.
create table court.rulebase_file (
  sha256  text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  content bytea not null
);

-- A release is a whole set of rule files; only its standing changes, never its files.
create table court.rulebase_release (
  id             uuid primary key,
  sha256         text not null,
  status         text not null check (status in ('DRAFT', 'CHECKED', 'APPROVED', 'ACTIVE', 'RETIRED')),
  origin         text not null check (origin in ('SHIPPED', 'FOLDER', 'UPLOAD')),
  parent_id      uuid references court.rulebase_release (id),
  author         text not null,
  approver       text,
  note           text not null,
  problems       jsonb not null,
  created_at     timestamptz not null,
  approved_at    timestamptz,
  activated_at   timestamptz,
  retired_at     timestamptz,
  announced_at   timestamptz,
  superseded_by  uuid references court.rulebase_release (id),
  replaced_id    uuid references court.rulebase_release (id),
  quarantine     text,
  constraint rulebase_release_two_officers check (approver is null or approver <> author),
  constraint rulebase_release_was_approved
    check (origin <> 'UPLOAD' or status not in ('APPROVED', 'ACTIVE') or approver is not null)
);
create unique index rulebase_release_one_active on court.rulebase_release ((status)) where status = 'ACTIVE';
create index rulebase_release_activated on court.rulebase_release (activated_at desc) where activated_at is not null;

create table court.rulebase_release_file (
  release_id  uuid not null references court.rulebase_release (id),
  path        text not null,
  file_sha256 text not null references court.rulebase_file (sha256),
  primary key (release_id, path)
);

create function court.rulebase_is_final() returns trigger language plpgsql as $$
begin
  raise exception '% is final', tg_table_name;
end $$;
create trigger rulebase_file_is_final before update or delete on court.rulebase_file
  for each row execute function court.rulebase_is_final();
create trigger rulebase_release_file_is_final before update or delete on court.rulebase_release_file
  for each row execute function court.rulebase_is_final();

-- Every baseline that came with the application, and what became of it.
create table court.rulebase_baseline (
  release_id uuid primary key references court.rulebase_release (id),
  outcome    text not null check (outcome in ('ACTIVATED', 'MERGED', 'KEPT', 'REFUSED')),
  conflicts  jsonb not null,
  at         timestamptz not null
);

-- The folder as it was when it last led to a release, and what kept it from one since.
create table court.rulebase_folder (
  directory  text primary key,
  seen       jsonb not null,
  problems   jsonb not null,
  release_id uuid references court.rulebase_release (id),
  at         timestamptz not null
);

create table court.rulebase_decision (
  id           uuid primary key,
  release_id   uuid not null references court.rulebase_release (id),
  rulebook     text not null,
  subject_type text not null,
  subject_id   text not null,
  case_id      uuid,
  facts        jsonb not null,
  findings     jsonb not null,
  fired        jsonb not null,
  codes        text[] not null,
  at           timestamptz not null,
  actor        text not null
);
create index rulebase_decision_case on court.rulebase_decision (case_id, id desc) where case_id is not null;
create index rulebase_decision_rulebook on court.rulebase_decision (rulebook, id desc);
create index rulebase_decision_codes on court.rulebase_decision using gin (codes);
create trigger rulebase_decision_is_final before update or delete on court.rulebase_decision
  for each row execute function court.rulebase_is_final();

-- How often a rule fired on a day; the rule '*' counts the decisions themselves.
create table court.rulebase_count (
  release_id uuid not null references court.rulebase_release (id),
  rulebook   text not null,
  rule       text not null,
  day        date not null,
  count      bigint not null,
  primary key (release_id, rulebook, rule, day)
);

-- What each running application has loaded.
create table court.rulebase_node (
  node       text primary key,
  release_id uuid references court.rulebase_release (id),
  state      text not null check (state in ('READY', 'FAILED')),
  message    text not null,
  at         timestamptz not null,
  seen_at    timestamptz not null
);
