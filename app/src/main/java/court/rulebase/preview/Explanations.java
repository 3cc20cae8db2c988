package court.rulebase.preview;

import com.fasterxml.jackson.databind.JsonNode;
import court.kernel.Refused;
import court.rulebase.DocketSource;
import court.rulebase.DocketSource.Subject;
import court.rulebase.ReleaseInForce;
import court.rulebase.Rulebooks;
import court.rulebase.db.PreviewChangeRow;
import court.rulebase.db.PreviewRow;
import court.rules.Answer;
import court.rules.FiredRule;
import court.rules.Rulebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Why something would be otherwise: the questions that led to it, asked again of both releases. */
@Service
public class Explanations {
    /** More answers than this explain nothing. */
    private static final int SHOWN = 10;

    private final PreviewRunner runner;
    private final Rulebooks rulebooks;

    Explanations(PreviewRunner runner, Rulebooks rulebooks) {
        this.runner = runner;
        this.rulebooks = rulebooks;
    }

    /** A question to a rulebook, with the answer of one release. */
    public record Reason(String rulebook, JsonNode facts, JsonNode findings, List<FiredRule> fired) {}

    /** What both releases say, as far as they differ or speak of the change. */
    public record Both(List<Reason> before, List<Reason> after) {}

    /** Explains a change on the facts that its subject has now. */
    public Both of(PreviewRow preview, PreviewChangeRow change) {
        return of(runner.source(change.source()), preview, change);
    }

    private <F> Both of(DocketSource<F> source, PreviewRow preview, PreviewChangeRow change) {
        Subject<F> subject = source.one(change.subjectId());
        if (subject == null) {
            throw Refused.notFound("rulebase.no-such-change", change.n());
        }
        List<Asked> now = ask(source, subject, preview.againstId(), preview);
        List<Asked> next = ask(source, subject, preview.releaseId(), preview);
        return new Both(reasons(now, next, change.beforeRule()), reasons(next, now, change.afterRule()));
    }

    private record Asked(Rulebook rulebook, List<?> facts, Answer answer) {
        boolean contradicts(List<Asked> others) {
            return others.stream()
                    .anyMatch(other -> other.rulebook().name().equals(rulebook.name())
                            && other.facts().equals(facts)
                            && !other.answer().equals(answer));
        }

        boolean firedBy(@Nullable String code) {
            return answer.fired().stream().anyMatch(rule -> Objects.equals(rule.code(), code));
        }

        Reason told() {
            return new Reason(
                    rulebook.name(),
                    rulebook.codec().writeFacts(facts),
                    rulebook.codec().writeFindings(answer.findings()),
                    answer.fired());
        }
    }

    private <F> List<Asked> ask(DocketSource<F> source, Subject<F> subject, UUID release, PreviewRow preview) {
        List<Asked> asked = new ArrayList<>();
        ReleaseInForce.Memory listening = (Rulebook rulebook, List<? extends Collection<?>> cases) -> {
            List<Answer> answers = rulebook.decideAll(cases);
            for (int i = 0; i < cases.size(); i++) {
                asked.add(new Asked(rulebook, List.copyOf(cases.get(i)), answers.get(i)));
            }
            return answers;
        };
        source.judge(
                List.of(subject), rulebooks.trying(release, (id, rulebook, answer) -> {}, listening), preview.day());
        return asked;
    }

    /** Answers of the rule that the change names come first, then those in which the other release says otherwise. */
    private static List<Reason> reasons(List<Asked> side, List<Asked> other, @Nullable String rule) {
        return Stream.concat(
                        side.stream().filter(asked -> asked.firedBy(rule)),
                        side.stream().filter(asked -> asked.contradicts(other)))
                .distinct()
                .limit(SHOWN)
                .map(Asked::told)
                .toList();
    }
}
