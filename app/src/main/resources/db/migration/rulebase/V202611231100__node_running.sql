-- Under which release a node answers while it cannot use the one in force; when each last reported is the database's time.
alter table court.rulebase_node add column running_id uuid references court.rulebase_release (id);
