-- Cases that the daily look could not work; they are tried again the next day and leave this list when it succeeds.
create table court.timelimit_failed_look (
  case_id  uuid primary key,
  since    timestamptz not null,
  failures int not null,
  message  text not null
);
