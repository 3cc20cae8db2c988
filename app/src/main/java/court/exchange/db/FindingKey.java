package court.exchange.db;

import java.util.UUID;

/** What tells one finding from another. */
public record FindingKey(String code, UUID caseId, String about) {}
