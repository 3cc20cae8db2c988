package court.rulebase.shadow;

import court.rules.Rulebook;
import java.util.Map;
import java.util.UUID;

/**
 * A draft that judges along on this node.
 *
 * @param against the release in force that it is held against
 * @param books the rulebooks that it changes
 */
record Cast(UUID shadow, UUID draft, UUID against, Map<String, Rulebook> books) {}
