-- Everything that a preview has judged, in the order in which it was judged.
create table court.rulebase_preview_subject (
  preview_id uuid not null references court.rulebase_preview (id) on delete cascade,
  n          bigint not null,
  source     text not null,
  subject_id uuid not null,
  case_id    uuid,
  court_id   uuid,
  changed    boolean not null,
  primary key (preview_id, n)
);
create index rulebase_preview_subject_changed on court.rulebase_preview_subject (preview_id, n) where changed;
