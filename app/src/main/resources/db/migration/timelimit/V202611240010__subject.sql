-- The facts on which the clocks of a case were last judged, as JSON: what a preview asks other rules about.
create table court.timelimit_subject (
  case_id  uuid primary key,
  court_id uuid not null,
  open     boolean not null,
  facts    text not null
);
create index timelimit_subject_open on court.timelimit_subject (case_id) where open;

-- cases that are there already are looked at once more, so that theirs are kept too
update court.timelimit_clock set next_change = evaluated_on where status in ('RUNNING', 'STOPPED', 'OVERDUE') and not void;
