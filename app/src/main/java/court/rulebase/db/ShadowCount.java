package court.rulebase.db;

import java.util.UUID;

/** A row of {@code rulebase_shadow_count}. */
public record ShadowCount(UUID shadowId, String rulebook, long judged, long differing, long failed, long dropped) {}
