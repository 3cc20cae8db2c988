package court.rulebase.events;

import java.util.List;
import java.util.UUID;

/**
 * A release is in force on every node that runs; told once, in a transaction of its own, however many nodes there are.
 *
 * @param changedRulebooks names of the rulebooks that differ from the release before
 */
public record ReleaseActivated(UUID release, String sha256, List<String> changedRulebooks) {}
