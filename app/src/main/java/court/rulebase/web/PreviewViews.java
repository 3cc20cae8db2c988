package court.rulebase.web;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.CaseId;
import court.rulebase.DocketSource.Aspect;
import court.rulebase.db.PreviewFigureRow;
import court.rulebase.db.PreviewRow;
import court.rulebase.preview.Anomaly;
import court.rulebase.preview.PreviewState;
import court.rulebase.preview.Turn;
import court.rulebase.web.ReleaseViews.ProblemView;
import court.rules.FiredRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Previews as officers see them. */
final class PreviewViews {
    private PreviewViews() {}

    /**
     * A preview with its sums.
     *
     * @param total subjects that are to be judged, as counted at the start
     * @param judged subjects judged so far
     * @param changed subjects that would be judged otherwise
     * @param unjudged rulebooks that differ and by which no open subject is judged
     * @param problems what the gates say of the release
     */
    record PreviewView(
            UUID id,
            UUID release,
            UUID against,
            LocalDate day,
            PreviewState state,
            String requestedBy,
            Instant requestedAt,
            @Nullable Instant endedAt,
            @Nullable String message,
            long total,
            long judged,
            long changed,
            List<String> changedRulebooks,
            List<String> unjudged,
            List<ProblemView> problems,
            List<AnomalyView> anomalies,
            @Nullable Acceptance accepted,
            List<FigureView> sums) {}

    /** Who has taken the figures as they are, and why. */
    record Acceptance(String by, Instant at, String reason) {
        static @Nullable Acceptance of(PreviewRow row) {
            return row.acceptedBy() == null || row.acceptedAt() == null || row.acceptedReason() == null
                    ? null
                    : new Acceptance(row.acceptedBy(), row.acceptedAt(), row.acceptedReason());
        }
    }

    /** @param text what it is about, in the reader's language */
    record AnomalyView(Anomaly.Kind kind, String about, String text, long count) {}

    /** @param label name of the court or title of the rule; empty for sums over all */
    record FigureView(@Nullable String key, String label, Aspect aspect, Turn turn, long changes) {
        static FigureView of(PreviewFigureRow row, String label) {
            return new FigureView(row.key(), label, row.aspect(), row.turn(), row.changes());
        }
    }

    /**
     * Something that was judged.
     *
     * @param caseName number of the case; null when it is a question about no case
     */
    record JudgedView(
            long n,
            @Nullable CaseId caseId,
            @Nullable String caseName,
            @Nullable String court,
            boolean changed) {}

    /** A rule by its code and title. */
    record RuleName(String code, String title) {}

    /**
     * One thing that would be otherwise.
     *
     * @param caseName number of the case; null when it is about no case
     */
    record ChangeView(
            long n,
            String source,
            @Nullable CaseId caseId,
            @Nullable String caseName,
            @Nullable String court,
            String title,
            Aspect aspect,
            Turn turn,
            @Nullable String before,
            @Nullable String after,
            @Nullable RuleName beforeRule,
            @Nullable RuleName afterRule) {}

    /** A question to a rulebook with the answer of one release. */
    record ReasonView(
            String rulebook, String rulebookTitle, JsonNode facts, JsonNode findings, List<FiredRule> fired) {}

    /** A change with what both releases say. */
    record WhyView(ChangeView change, List<ReasonView> before, List<ReasonView> after) {}
}
