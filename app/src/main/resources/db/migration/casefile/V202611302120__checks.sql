-- Checks of deductions and extensions by the trial office; a deed without a row has not been looked at.
create table court.casefile_check (
  deed_id     uuid primary key references court.casefile_deed (id),
  id          uuid not null unique,
  standing    text not null check (standing in ('ASKED', 'ANSWERED', 'ACCEPTED')),
  words       text,
  asked_by    text,
  asked_at    timestamptz,
  answer      text,
  answered_by text,
  answered_at timestamptz,
  accepted_by text,
  accepted_at timestamptz,
  version     int not null
);
create index casefile_deed_lengthening on court.casefile_deed (entered_at, id)
  where kind in ('timelimit.deduction-started', 'timelimit.extension-decided') and reversed_at is null;
