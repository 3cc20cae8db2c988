-- Forms that designers have changed, version by version; a form without an active version is the shipped one.
create table court.process_form (
  id           uuid primary key,
  form_key     text not null,
  sha256       text not null,
  content      text not null,
  status       text not null check (status in ('DRAFT', 'CHECKED', 'APPROVED', 'ACTIVE', 'RETIRED')),
  problems     jsonb not null,
  note         text not null,
  author       text not null,
  created_at   timestamptz not null,
  approver     text,
  approved_at  timestamptz,
  activated_at timestamptz,
  retired_at   timestamptz,
  check (approver is null or approver <> author)
);
create unique index process_form_active on court.process_form (form_key) where status = 'ACTIVE';
create index process_form_by_key on court.process_form (form_key, created_at desc);
