create table court.identity_court (
  id            uuid primary key,
  code          text unique,
  name          text not null unique,
  level         text not null check (level in ('SUPREME', 'HIGH', 'INTERMEDIATE', 'BASIC')),
  parent_id     uuid references court.identity_court (id),
  province      text not null,
  source_id     text unique,
  small_claims_pilot boolean not null default false
);
create index identity_court_parent on court.identity_court (parent_id);

create table court.identity_division (
  id       uuid primary key,
  court_id uuid not null references court.identity_court (id),
  name     text not null,
  kind     text not null,
  unique (court_id, name)
);

create table court.identity_team (
  id          uuid primary key,
  division_id uuid not null references court.identity_division (id),
  name        text not null,
  unique (division_id, name)
);

create table court.identity_person (
  id            uuid primary key,
  account       text not null unique,
  name          text not null,
  court_id      uuid not null references court.identity_court (id),
  division_id   uuid references court.identity_division (id),
  team_id       uuid references court.identity_team (id),
  password_hash text not null,
  enabled       boolean not null default true,
  language      text not null default 'zh' check (language in ('zh', 'en')),
  version       int not null default 0
);
create index identity_person_court on court.identity_person (court_id, name, id);

-- A duty with its dates; a substitute's grant names whom it stands in for.
create table court.identity_role_grant (
  id            uuid primary key,
  person_id     uuid not null references court.identity_person (id),
  role          text not null,
  court_id      uuid not null references court.identity_court (id),
  division_id   uuid references court.identity_division (id),
  valid_from    date not null,
  valid_to      date,
  substitutes   uuid references court.identity_person (id),
  check (valid_to is null or valid_to >= valid_from),
  check (substitutes is null or substitutes <> person_id)
);
create index identity_role_grant_person on court.identity_role_grant (person_id);
create index identity_role_grant_role on court.identity_role_grant (court_id, role);
-- who manages users never reads the audit
create function court.identity_duties_apart() returns trigger language plpgsql as $$
begin
  if new.role in ('ADMINISTRATOR', 'INSPECTOR') and exists (
      select 1 from court.identity_role_grant g
      where g.person_id = new.person_id and g.role in ('ADMINISTRATOR', 'INSPECTOR') and g.role <> new.role
        and g.id <> new.id
        and daterange(g.valid_from, g.valid_to, '[]') && daterange(new.valid_from, new.valid_to, '[]')) then
    raise exception 'identity.duties-apart' using errcode = 'TP001';
  end if;
  return new;
end $$;
create trigger identity_duties_apart before insert or update on court.identity_role_grant
  for each row execute function court.identity_duties_apart();
