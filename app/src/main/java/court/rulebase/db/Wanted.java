package court.rulebase.db;

import court.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/** Which recorded decisions to list; null means any. */
public record Wanted(
        @Nullable CaseId caseId,
        @Nullable String rule,
        @Nullable String rulebook) {}
