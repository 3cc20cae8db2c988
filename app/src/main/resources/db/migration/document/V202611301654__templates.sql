-- A court's own template of a paper. The content never changes; a better one is the next version.
create table court.document_template (
  id           uuid primary key,
  court_id     uuid not null,
  key          text not null,
  version      int not null check (version > 0),
  state        text not null check (state in ('DRAFT', 'ACTIVE', 'WITHDRAWN')),
  valid_from   date,
  sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size         int not null check (size > 0),
  note         text,
  uploaded_by  text not null,
  uploaded_at  timestamptz not null,
  activated_by text,
  activated_at timestamptz,
  content      bytea not null,
  unique (court_id, key, version),
  check (state <> 'ACTIVE' or valid_from is not null)
);

-- What a paper was made of: the template and the words that were filled in.
create table court.document_paper (
  document_id uuid primary key references court.document_entry (id),
  template    text not null,
  template_id uuid references court.document_template (id),
  sha256      text not null,
  number      text not null,
  words       jsonb not null
);
