-- What a person is told in the application, once for each key.
create table court.notice_notice (
  id         uuid primary key,
  person_id  uuid not null,
  case_id    uuid,
  kind       text not null,
  title      text not null,
  body       text not null,
  link       text not null,
  created_at timestamptz not null,
  read_at    timestamptz,
  dedupe_key text not null,
  unique (person_id, dedupe_key)
);
create index notice_notice_person on court.notice_notice (person_id, id desc);
create index notice_notice_unread on court.notice_notice (person_id, id desc) where read_at is null;
