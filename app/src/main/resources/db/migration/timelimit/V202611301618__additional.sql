-- Clocks that models add to those of the law: known by the place of the case at which they run, never by deed and rule.
alter table court.timelimit_clock drop constraint timelimit_clock_kind_check;
alter table court.timelimit_clock add constraint timelimit_clock_kind_check check (kind in ('TRIAL', 'PROCEDURAL', 'ADDITIONAL'));
alter table court.timelimit_clock add column place text;
alter table court.timelimit_clock add constraint timelimit_clock_placed check ((kind = 'ADDITIONAL') = (place is not null));

drop index court.timelimit_clock_identity;
create unique index timelimit_clock_identity on court.timelimit_clock
  (case_id, clock, start_deed, (coalesce(party_id, '00000000-0000-0000-0000-000000000000'::uuid))) where not void and place is null;
create unique index timelimit_clock_place on court.timelimit_clock (place) where place is not null;
