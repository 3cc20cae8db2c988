-- What the manifest of an archive said of the release that was brought in: told, never believed.
alter table court.rulebase_release add column imported jsonb;
