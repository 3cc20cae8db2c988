-- A year's notice on rest days. The version grows over all years: the largest one is the calendar's.
create table court.calendar_year (
  year        int primary key check (year between 1900 and 2200),
  published   boolean not null,
  source      text not null,
  imported_at timestamptz not null,
  version     bigint not null
);

-- Days that do not follow the week. A notice also names days of the December before its year.
create table court.calendar_day (
  date        date primary key,
  name        text not null,
  off         boolean not null,
  notice_year int not null references court.calendar_year (year)
);
create index calendar_day_notice on court.calendar_day (notice_year);
