-- Filters of a list that a person has given a name, to come back to them.
create table court.identity_saved_view (
  id        uuid primary key,
  person_id uuid not null references court.identity_person (id),
  page      text not null check (length(page) between 1 and 60),
  name      text not null check (length(name) between 1 and 60),
  query     text not null check (length(query) <= 2000),
  made_at   timestamptz not null,
  unique (person_id, page, name)
);
