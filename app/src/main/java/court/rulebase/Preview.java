package court.rulebase;

import court.kernel.CaseId;
import court.rules.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a release would change: recorded decisions of the last days and the open docket, each judged by the release in
 * force and by this one, in the rulebooks that differ between the two.
 */
public record Preview(
        UUID release,
        UUID against,
        List<String> changedRulebooks,
        List<Problem> problems,
        Tried decisions,
        List<Tried> docket) {
    /** How many subjects at most are named. */
    public static final int NAMED = 200;

    /** One kind of subjects: how many were judged, how many would be judged otherwise, and the first of these. */
    public record Tried(String source, int tried, int changed, List<Subject> subjects) {}

    /** A subject that would be judged otherwise; of a recorded decision the id is the decision's. */
    public record Subject(String type, String id, @Nullable CaseId caseId, String rulebook) {}
}
