-- Rows of a file of JSON may share a line; their position in the file tells them apart.
alter table court.exchange_change add column position int;
update court.exchange_change set position = line;
alter table court.exchange_change alter column position set not null;
alter table court.exchange_change drop constraint exchange_change_pkey;
alter table court.exchange_change add primary key (job_id, position, kind);
