-- Causes of action, by the date between which they are in force.
create table court.casefile_cause (
  id         uuid primary key,
  domain     text not null,
  level      int not null check (level between 1 and 4),
  code       text not null,
  name       text not null,
  parent     text,
  valid_from date not null,
  valid_to   date,
  unique (domain, level, code, name, valid_from)
);
create index casefile_cause_name on court.casefile_cause (name);

create table court.casefile_case (
  id            uuid primary key,
  court_id      uuid not null,
  receipt       text not null,
  number        text,
  case_class    text not null,
  procedure     text not null,
  bench         text not null,
  cause         text not null,
  title         text not null,
  amount        numeric(18, 2) not null,
  foreign_case  boolean not null,
  detained      boolean not null,
  pilot_court   boolean not null,
  review_required boolean not null,
  filing_facts  jsonb not null,
  submitted_on  date not null,
  accepted_on   date,
  closed_on     date,
  effective_on  date,
  stage         text not null,
  outcome       text not null,
  standing      jsonb not null,
  suspended     boolean not null,
  division_id   uuid,
  judge_id      uuid,
  assistant_id  uuid,
  clerk_id      uuid,
  next_due      date,
  next_due_title text,
  light         text not null,
  source        text not null,
  source_id     text,
  created_by    uuid,
  created_at    timestamptz not null,
  version       int not null default 0,
  unique (court_id, receipt),
  unique (court_id, number),
  unique (source, source_id)
);
create index casefile_case_court on court.casefile_case (court_id, submitted_on desc, id desc);
create index casefile_case_judge on court.casefile_case (judge_id, submitted_on desc, id desc);
create index casefile_case_clerk on court.casefile_case (clerk_id, submitted_on desc, id desc);
create index casefile_case_assistant on court.casefile_case (assistant_id, submitted_on desc, id desc);
create index casefile_case_filed on court.casefile_case (submitted_on desc, id desc);

create table court.casefile_party (
  id      uuid primary key,
  case_id uuid not null references court.casefile_case (id),
  side    text not null check (side in ('PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY')),
  name    text not null,
  kind    text not null check (kind in ('PERSON', 'ORGANISATION')),
  agent   text,
  contact text,
  abroad  boolean not null,
  seq     int not null
);
create index casefile_party_case on court.casefile_party (case_id, seq);

-- What happened in a case. Only ever added to; a wrong one is reversed by naming it.
create table court.casefile_deed (
  id         uuid primary key,
  case_id    uuid not null references court.casefile_case (id),
  kind       text not null,
  day        date not null,
  sequence   int not null,
  party_id   uuid references court.casefile_party (id),
  about      uuid references court.casefile_deed (id),
  detail     jsonb not null,
  actor      text not null,
  entered_at timestamptz not null,
  source_id  text,
  reversed_at timestamptz,
  reversed_by text,
  reversal_reason text
);
create index casefile_deed_case on court.casefile_deed (case_id, day, sequence);
create unique index casefile_deed_source on court.casefile_deed (case_id, source_id) where source_id is not null;
create function court.casefile_deed_is_final() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.reversed_at is null and new.reversed_at is not null
     and row (old.id, old.case_id, old.kind, old.day, old.sequence, old.party_id, old.about, old.detail, old.actor, old.entered_at, old.source_id)
       is not distinct from
         row (new.id, new.case_id, new.kind, new.day, new.sequence, new.party_id, new.about, new.detail, new.actor, new.entered_at, new.source_id)
  then
    return new;
  end if;
  raise exception 'deeds are final';
end $$;
create trigger casefile_deed_is_final before update or delete on court.casefile_deed
  for each row execute function court.casefile_deed_is_final();

-- Members of the panel; the judge in charge is on the case itself.
create table court.casefile_member (
  case_id   uuid not null references court.casefile_case (id),
  person_id uuid not null,
  primary key (case_id, person_id)
);
create index casefile_member_person on court.casefile_member (person_id);

-- Case numbers restart each year, for each court and type.
create table court.casefile_serial (
  court_id uuid not null,
  year     int not null,
  type     text not null,
  last     int not null,
  primary key (court_id, year, type)
);

-- Why a leader may open the main file of a case: shown, logged, and ended with its cause.
create table court.casefile_ground (
  id        uuid primary key,
  case_id   uuid not null references court.casefile_case (id),
  person_id uuid not null,
  ground    text not null,
  reason    text not null,
  opened_at timestamptz not null,
  ended_at  timestamptz
);
create index casefile_ground_person on court.casefile_ground (person_id, case_id) where ended_at is null;
