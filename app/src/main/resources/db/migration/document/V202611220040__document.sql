-- One version of a document of a case. Rows are only ever added; the content lies under its hash in the folder of documents.
create table court.document_entry (
  id         uuid primary key,
  case_id    uuid not null,
  layer      text not null check (layer in ('PROCESS', 'MAIN', 'SECONDARY', 'SEALED')),
  kind       text not null,
  title      text not null,
  media_type text not null,
  size       bigint not null check (size > 0),
  sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  number     int not null check (number > 0),
  version    int not null check (version > 0),
  replaces   uuid unique references court.document_entry (id),
  source     text not null check (source in ('UPLOAD', 'PAPER')),
  about      text not null,
  created_at timestamptz not null,
  created_by text not null,
  unique (case_id, number, version),
  check ((version = 1) = (replaces is null))
);
-- one paper for one occasion, in as many versions as its content had
create unique index document_entry_paper on court.document_entry (case_id, kind, about, version) where source = 'PAPER';
-- what a backup or a clean-up of the folder asks: does anything refer to this content
create index document_entry_content on court.document_entry (sha256);
