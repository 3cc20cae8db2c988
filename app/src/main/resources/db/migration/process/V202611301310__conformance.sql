-- How the way of each instance compares with the version that it followed; found out anew after each deed of its case.
create table court.process_conformance (
  instance_id   text not null,
  definition_id text not null,
  case_id       uuid not null,
  passages      int not null check (passages >= 0),
  deviating     int not null check (deviating between 0 and passages),
  deviations    int not null,
  kinds         text not null,
  judged_at     timestamptz not null,
  primary key (instance_id, definition_id)
);
create index process_conformance_case on court.process_conformance (case_id);
create index process_conformance_behind on court.process_conformance (definition_id, instance_id) where deviations > 0;

-- Cases to be looked at: every deed puts its case here.
create table court.process_conformance_due (
  case_id   uuid primary key,
  tried     int not null default 0,
  failed_at timestamptz,
  check (tried = 0 or failed_at is not null)
);
insert into court.process_conformance_due (case_id) select distinct case_id from court.process_instance;

create index process_trace_instance on court.process_trace (instance_id, id);
create index process_repair_case on court.process_repair (case_id);
create index process_move_case_of on court.process_move_case (case_id) where outcome = 'MOVED';
