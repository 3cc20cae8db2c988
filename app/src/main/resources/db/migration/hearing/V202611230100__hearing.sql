create table court.hearing_room (
  id       uuid primary key,
  court_id uuid not null,
  name     text not null,
  added_at timestamptz not null,
  added_by text not null,
  unique (court_id, name)
);

-- The calendar of hearings: what the deeds of the cases say, kept so that it can be searched.
create table court.hearing_sitting (
  id       uuid primary key,
  case_id  uuid not null,
  court_id uuid not null,
  judge_id uuid,
  room_id  uuid,
  room     text,
  day      date not null,
  time     time,
  minutes  int not null,
  open     boolean not null,
  rest_day boolean not null,
  state    text not null check (state in ('SCHEDULED', 'HELD', 'ADJOURNED', 'CANCELLED'))
);
create index hearing_sitting_case on court.hearing_sitting (case_id);
create index hearing_sitting_court on court.hearing_sitting (court_id, day, id);
create index hearing_sitting_judge on court.hearing_sitting (judge_id, day);
create index hearing_sitting_room on court.hearing_sitting (room_id, day);
