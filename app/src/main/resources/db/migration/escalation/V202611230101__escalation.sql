-- What an office was asked to do about a case because of a clock: once for each rule, again only after the limit was extended.
create table court.escalation_duty (
  id          uuid primary key,
  case_id     uuid not null,
  court_id    uuid not null,
  clock_id    uuid not null,
  clock_title text not null,
  due         date,
  round       int not null,
  rule        text not null,
  title       text not null,
  basis       text not null,
  release_id  uuid not null,
  role        text not null,
  act         text not null check (act in ('NOTICE', 'TASK', 'MARK')),
  text_key    text not null,
  reason_required boolean not null,
  light       text not null,
  day         date not null,
  answered_at timestamptz,
  answered_by text,
  by_facts    boolean,
  reason      text,
  unique (clock_id, rule, round)
);
create index escalation_duty_case on court.escalation_duty (case_id, day, id);
create index escalation_duty_court on court.escalation_duty (court_id, day desc, id desc);
create index escalation_duty_open on court.escalation_duty (case_id) where answered_at is null;

create table court.escalation_person (
  duty_id   uuid not null references court.escalation_duty (id),
  person_id uuid not null,
  primary key (duty_id, person_id)
);

-- Marks on a case, such as the ledger of overdue cases; a mark stays when the clock has ended.
create table court.escalation_mark (
  id      uuid primary key,
  duty_id uuid not null unique references court.escalation_duty (id),
  case_id uuid not null,
  mark    text not null,
  day     date not null
);
create index escalation_mark_case on court.escalation_mark (case_id, day);

-- Clocks that have to be looked at on a day on which no light changes: an application overdue, another month pending.
create table court.escalation_watch (
  clock_id uuid primary key,
  case_id  uuid not null,
  look_on  date not null
);
create index escalation_watch_day on court.escalation_watch (look_on, clock_id);
