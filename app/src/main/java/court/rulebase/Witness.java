package court.rulebase;

import court.kernel.CaseId;
import court.rules.Answer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Is told of every decision of the release in force, at once and briefly: whatever it makes of them, it does later. */
public interface Witness {
    /** Decisions that are no live ones concern nobody. */
    Witness NONE = (release, rulebook, caseId, facts, answers) -> {};

    /** @param caseId null where the decision is about no case or nobody said about which */
    void saw(
            UUID release,
            String rulebook,
            @Nullable CaseId caseId,
            List<? extends Collection<?>> facts,
            List<Answer> answers);
}
