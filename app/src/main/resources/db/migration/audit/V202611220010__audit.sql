-- Who did what, when. Entries are only ever added; the sealer fills seq and hash once.
create table court.audit_entry (
  id           uuid primary key,
  at           timestamptz not null,
  actor        text not null,
  action       text not null,
  subject_type text not null,
  subject_id   text not null,
  case_id      uuid,
  detail       jsonb not null,
  seq          bigint unique,
  hash         bytea
);
create index audit_entry_unsealed on court.audit_entry (at, id) where seq is null;
create index audit_entry_case on court.audit_entry (case_id, at) where case_id is not null;
create index audit_entry_at on court.audit_entry (at desc, id desc);
create index audit_entry_actor on court.audit_entry (actor, at desc);

create function court.audit_entry_is_final() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.seq is null and new.seq is not null
     and row (old.id, old.at, old.actor, old.action, old.subject_type, old.subject_id, old.case_id, old.detail)
       is not distinct from row (new.id, new.at, new.actor, new.action, new.subject_type, new.subject_id, new.case_id, new.detail)
  then
    return new;
  end if;
  raise exception 'audit entries are final';
end $$;
create trigger audit_entry_is_final before update or delete on court.audit_entry
  for each row execute function court.audit_entry_is_final();

-- A signed statement that the chain had this hash at this entry; a copy is kept outside.
create table court.audit_checkpoint (
  day        date primary key,
  seq        bigint not null,
  hash       bytea not null,
  public_key bytea not null,
  signature  bytea not null
);
