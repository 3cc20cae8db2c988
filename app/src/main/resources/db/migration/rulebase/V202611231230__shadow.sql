-- A draft that judges beside the release in force what that one decides, without effect.
create table court.rulebase_shadow (
  id         uuid primary key,
  release_id uuid not null references court.rulebase_release (id),
  started_by text not null,
  started_at timestamptz not null,
  stopped_by text,
  stopped_at timestamptz,
  ended      text check (ended in ('STOPPED', 'EDITED', 'ACTIVATED', 'RUNAWAY', 'FAILED')),
  constraint rulebase_shadow_end_has_its_cause check ((stopped_at is null) = (ended is null))
);
create unique index rulebase_shadow_running on court.rulebase_shadow (release_id) where stopped_at is null;
create index rulebase_shadow_release on court.rulebase_shadow (release_id, started_at desc);

create table court.rulebase_shadow_count (
  shadow_id uuid not null references court.rulebase_shadow (id),
  rulebook  text not null,
  judged    bigint not null,
  differing bigint not null,
  failed    bigint not null,
  dropped   bigint not null,
  primary key (shadow_id, rulebook)
);

-- What the draft would have answered otherwise; against is the release that decided.
create table court.rulebase_shadow_difference (
  id             uuid primary key,
  shadow_id      uuid not null references court.rulebase_shadow (id),
  against        uuid not null references court.rulebase_release (id),
  rulebook       text not null,
  case_id        uuid,
  facts          jsonb not null,
  findings       jsonb not null,
  fired          jsonb not null,
  draft_findings jsonb not null,
  draft_fired    jsonb not null,
  failure        text,
  at             timestamptz not null
);
create index rulebase_shadow_difference_list on court.rulebase_shadow_difference (shadow_id, id desc);
