create table court.demo_clock (
  one          boolean primary key default true check (one),
  seconds_ahead bigint not null
);
