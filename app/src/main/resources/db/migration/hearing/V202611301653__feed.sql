-- The address at which a calendar program reads a person's days; only its hash is kept, so that nobody can take it from here.
create table court.hearing_feed (
  person_id    uuid primary key,
  token_hash   bytea not null unique,
  made_at      timestamptz not null,
  last_read_at timestamptz
);
