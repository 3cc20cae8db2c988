-- A party that the source of a case has taken back: deeds and clocks may name it, so it stays, out of every list.
alter table court.casefile_party add column removed boolean not null default false;
