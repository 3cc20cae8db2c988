-- What the people of a case note for themselves or for each other; a note with a day comes back on that day.
create table court.casefile_note (
  id           uuid primary key,
  case_id      uuid not null references court.casefile_case (id),
  person_id    uuid not null,
  words        text not null check (length(words) between 1 and 4000),
  shared       boolean not null,
  follow_up_on date,
  settled_at   timestamptz,
  written_at   timestamptz not null,
  version      int not null default 1
);
create index casefile_note_case on court.casefile_note (case_id, written_at desc, id desc);
create index casefile_note_follow_up on court.casefile_note (person_id, follow_up_on, id)
  where follow_up_on is not null and settled_at is null;
