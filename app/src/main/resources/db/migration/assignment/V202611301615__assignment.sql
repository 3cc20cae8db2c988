-- The book of assignments of a court: a chain of texts, each bearing the hash of the one before it, without gaps.
create table court.assignment_entry (
  id       uuid primary key,
  court_id uuid not null,
  number   int not null check (number > 0),
  kind     text not null check (kind in ('ANCHOR', 'DRAW', 'NAMED', 'REPLACED', 'FREED', 'HAND')),
  case_id  uuid,
  judge_id uuid,
  day      date not null,
  text     text not null,
  hash     text not null,
  unique (court_id, number)
);
create index assignment_entry_case on court.assignment_entry (case_id, number);
create index assignment_entry_judge on court.assignment_entry (judge_id, number);
create function court.assignment_entry_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'entries of the book of assignments are final';
end $$;
create trigger assignment_entry_is_final before update or delete on court.assignment_entry
  for each row execute function court.assignment_entry_is_final();

-- Where the book of a court stands; whoever writes in it holds this row.
create table court.assignment_book (
  court_id uuid primary key,
  number   int not null,
  hash     text not null,
  chain_id uuid,
  link     int not null
);

-- Secrets committed in advance. The first of each chain is never shown; an anchor in the book commits to it.
create table court.assignment_chain (
  id        uuid primary key,
  court_id  uuid not null,
  first     bytea not null,
  links     int not null,
  opened_at timestamptz not null
);
create index assignment_chain_court on court.assignment_chain (court_id, id);

-- What a court has settled for a judge: coefficient in thousandths, causes and procedures (lists by comma, empty for all), ceiling of
-- open cases.
create table court.assignment_judge (
  person_id   uuid primary key,
  court_id    uuid not null,
  coefficient int not null check (coefficient between 1 and 5000),
  causes      text not null,
  procedures  text not null,
  ceiling     int check (ceiling > 0),
  version     int not null
);

-- Days on which a judge takes no new cases.
create table court.assignment_leave (
  id        uuid primary key,
  person_id uuid not null,
  court_id  uuid not null,
  first_day date not null,
  last_day  date not null,
  reason    text not null,
  entered_by text not null,
  check (last_day >= first_day)
);
create index assignment_leave_person on court.assignment_leave (person_id, first_day);

-- Parties to whom a judge stands too near.
create table court.assignment_conflict (
  id        uuid primary key,
  person_id uuid not null,
  court_id  uuid not null,
  party     text not null,
  reason    text not null,
  entered_by text not null,
  unique (person_id, party)
);

-- People's assessors of a court, and the cases that each was drawn for.
create table court.assignment_assessor (
  id        uuid primary key,
  court_id  uuid not null,
  name      text not null,
  first_day date not null,
  last_day  date,
  unique (court_id, name)
);
create table court.assignment_sitting (
  assessor_id uuid not null references court.assignment_assessor (id),
  case_id     uuid not null,
  day         date not null,
  primary key (assessor_id, case_id)
);

-- A departure from the draw waits here for another person's decision.
create table court.assignment_request (
  id          uuid primary key,
  case_id     uuid not null,
  court_id    uuid not null,
  division_id uuid,
  departure   text not null check (departure in ('NAMED', 'REPLACED', 'RETURNED')),
  reason_code text not null,
  reason      text not null,
  rule        text not null,
  form        text not null,
  answers     jsonb not null,
  judge_id    uuid,
  asked_by    uuid not null,
  asked_at    timestamptz not null,
  state       text not null check (state in ('OPEN', 'APPROVED', 'REFUSED', 'OVERTAKEN')),
  decided_by  uuid,
  decided_at  timestamptz,
  check (decided_by is null or decided_by <> asked_by)
);
create unique index assignment_request_open on court.assignment_request (case_id) where state = 'OPEN';
create index assignment_request_court on court.assignment_request (court_id, id);
