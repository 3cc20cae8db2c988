package court.rulebase.shadow;

import court.kernel.CaseId;
import court.rules.Answer;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A live decision that waits to be judged by a draft. */
record Seen(
        Cast cast, UUID release, String rulebook, @Nullable CaseId caseId, Collection<?> facts, Answer answer) {}
