-- What an officer made of a baseline that could not be merged.
alter table court.rulebase_baseline add column draft_id uuid references court.rulebase_release (id);
