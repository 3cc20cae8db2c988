-- A party's right that was not used within its period has lapsed; nothing is overdue.
alter table court.timelimit_clock drop constraint timelimit_clock_status_check;
alter table court.timelimit_clock add constraint timelimit_clock_status_check
  check (status in ('RUNNING', 'STOPPED', 'OVERDUE', 'LAPSED', 'ENDED', 'NO_LIMIT'));
