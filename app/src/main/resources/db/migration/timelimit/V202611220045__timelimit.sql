-- One clock of one subject. What it shows is the rules' answer over its ledger on the day of evaluation.
create table court.timelimit_clock (
  id           uuid primary key,
  case_id      uuid not null,
  court_id     uuid not null,
  clock        text not null,
  kind         text not null check (kind in ('TRIAL', 'PROCEDURAL')),
  title        text not null,
  start_deed   uuid not null,
  party_id     uuid,
  rule         text not null,
  basis        text not null,
  release_id   uuid not null,
  duty         text not null,
  count_from   date not null,
  period       text,
  month_rule   text not null,
  roll         boolean not null,
  direction    text not null,
  status       text not null check (status in ('RUNNING', 'STOPPED', 'OVERDUE', 'ENDED', 'NO_LIMIT')),
  raw_due      date,
  due          date,
  light        text not null,
  limit_days   int,
  used_days    int,
  left_days    int,
  deducted_days int,
  apply_by     date,
  decide_by    date,
  provisional  boolean not null,
  ended_on     date,
  ended_by     uuid,
  days_late    int,
  evaluated_on date not null,
  next_change  date,
  void         boolean not null default false,
  facts        jsonb not null,
  version      int not null default 0
);
create unique index timelimit_clock_identity on court.timelimit_clock
  (case_id, clock, start_deed, (coalesce(party_id, '00000000-0000-0000-0000-000000000000'::uuid))) where not void;
create index timelimit_clock_case on court.timelimit_clock (case_id);
create index timelimit_clock_next on court.timelimit_clock (next_change, id) where next_change is not null;
create index timelimit_clock_due on court.timelimit_clock (court_id, due, id) where status in ('RUNNING', 'STOPPED', 'OVERDUE');

-- The ledger: only ever added to; a wrong entry is reversed by another.
create table court.timelimit_entry (
  id         uuid primary key,
  clock_id   uuid not null references court.timelimit_clock (id),
  kind       text not null check (kind in ('STARTED', 'DEDUCTED', 'SUSPENDED', 'RESUMED', 'EXTENDED', 'CONVERTED', 'RESTARTED', 'STOPPED', 'REVERSED')),
  deed_id    uuid not null,
  day        date not null,
  until_day  date,
  period     text,
  ground     text,
  document   text,
  applicant  text,
  approver   text,
  rule       text,
  entered_at timestamptz not null,
  entered_by text not null,
  reverses   uuid references court.timelimit_entry (id)
);
create index timelimit_entry_clock on court.timelimit_entry (clock_id, entered_at, id);
create function court.timelimit_entry_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'ledger entries are final';
end $$;
create trigger timelimit_entry_is_final before update or delete on court.timelimit_entry
  for each row execute function court.timelimit_entry_is_final();
