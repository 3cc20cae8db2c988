package court.rulebase;

import court.kernel.CaseId;
import court.kernel.CourtId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A module's part of the open docket: subjects with their facts, and what a release says of them, for previews.
 *
 * @param <F> the facts that a subject is judged on
 */
public interface DocketSource<F> {
    /** Lasting name, such as {@code timelimit.clocks}. */
    String name();

    /** Rulebooks that have a say in the outcomes. */
    Set<String> rulebooks();

    /** How many subjects are open now. */
    long open();

    /** The next open subjects by id; fewer than asked for only when these are the last. */
    List<Subject<F>> after(@Nullable UUID last, int size);

    /** One subject by its id, when it is still there. */
    @Nullable
    Subject<F> one(UUID id);

    /**
     * What a release says of each subject on a day, in their order.
     *
     * @param release pinned; the same questions are asked of two releases one after the other
     */
    List<Outcomes> judge(List<Subject<F>> subjects, ReleaseInForce release, LocalDate day);

    /** One open subject with its facts. */
    record Subject<F>(
            UUID id, @Nullable CaseId caseId, @Nullable CourtId court, F facts) {}

    /**
     * Everything a release says of a subject.
     *
     * @param refused code of the reason for which the release has no answer; null when it has one
     */
    record Outcomes(List<Outcome> outcomes, @Nullable String refused) {
        public Outcomes {
            outcomes = List.copyOf(outcomes);
        }

        public static Outcomes of(List<Outcome> outcomes) {
            return new Outcomes(outcomes, null);
        }
    }

    /**
     * One thing that a release says of a subject.
     *
     * @param item what it is said of, the same under every release; such as one clock of a case
     * @param title the item in Chinese words
     * @param value what a reader compares: a day, a light, an office
     * @param rank where values have an order, so that a change has a direction; null where they have none
     * @param rule code of the rule that says so
     */
    record Outcome(
            String item,
            String title,
            Aspect aspect,
            String value,
            @Nullable Long rank,
            String rule) {}

    /** What a change of rules can change of a case. */
    enum Aspect {
        /** The last day of a clock; later days rank higher. */
        DUE_DAY,
        /** The light of a clock; darker lights rank higher. */
        LIGHT,
        /** A notice or a task for an office. */
        ESCALATION,
        /** A mark on the case. */
        MARK,
        /** The procedure that is proposed for the case. */
        PROCEDURE,
        /** The answer to a question that somebody asked. */
        ANSWER
    }
}
