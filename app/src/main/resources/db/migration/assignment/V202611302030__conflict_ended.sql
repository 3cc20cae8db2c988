-- What stood between a judge and a party can end; the entry stays, with its day and who ended it.
alter table court.assignment_conflict add column ended_on date;
alter table court.assignment_conflict add column ended_by text;
alter table court.assignment_conflict add check ((ended_on is null) = (ended_by is null));
alter table court.assignment_conflict drop constraint assignment_conflict_person_id_party_key;
create unique index assignment_conflict_running on court.assignment_conflict (person_id, party) where ended_on is null;
