package court.rulebase.shadow;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.kernel.Ids;
import court.rulebase.db.ShadowDifference;
import court.rulebase.shadow.Tally.Of;
import court.rules.Answer;
import court.rules.FactCodec;
import court.rules.FiredRule;
import court.rules.RuleFailed;
import court.rules.Rulebook;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks drafts what live decisions were asked, and tells the answers that differ. */
@Component
class Judging {
    private final ObjectMapper json;
    private final Clock clock;

    Judging(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    private record Group(UUID shadow, String rulebook) {}

    /** Throws {@link court.rules.RuleRunaway} when a draft breaks its limits on a single question. */
    List<ShadowDifference> judge(List<Seen> seen, Tally tally) {
        Map<Group, List<Seen>> groups = new LinkedHashMap<>();
        seen.forEach(each -> groups.computeIfAbsent(
                        new Group(each.cast().shadow(), each.rulebook()), key -> new ArrayList<>())
                .add(each));
        List<ShadowDifference> differences = new ArrayList<>();
        groups.forEach((group, list) -> differences.addAll(judge(group, list, tally)));
        return differences;
    }

    private List<ShadowDifference> judge(Group group, List<Seen> seen, Tally tally) {
        Rulebook book = seen.get(0).cast().books().get(group.rulebook());
        List<ShadowDifference> differences = new ArrayList<>();
        if (book == null) {
            return differences;
        }
        List<Outcome> outcomes = outcomes(book, seen.stream().map(Seen::facts).toList());
        for (int i = 0; i < seen.size(); i++) {
            Outcome outcome = outcomes.get(i);
            boolean failed = outcome.failure() != null;
            boolean differs = failed || differ(seen.get(i).answer(), outcome.answer());
            tally.add(group.shadow(), group.rulebook(), failed ? Of.FAILED : Of.JUDGED, 1);
            if (differs) {
                tally.add(group.shadow(), group.rulebook(), Of.DIFFERING, failed ? 0 : 1);
                differences.add(difference(seen.get(i), book, outcome));
            }
        }
        return differences;
    }

    /** What a draft answered, or why it could not. */
    private record Outcome(Answer answer, @Nullable String failure) {}

    private static List<Outcome> outcomes(Rulebook book, List<? extends Collection<?>> cases) {
        try {
            return book.decideAll(cases).stream()
                    .map(answer -> new Outcome(answer, null))
                    .toList();
        } catch (RuntimeException e) {
            return cases.stream().map(facts -> outcome(book, facts)).toList(); // which of them it was
        }
    }

    private static Outcome outcome(Rulebook book, Collection<?> facts) {
        try {
            return new Outcome(book.decide(facts), null);
        } catch (RuleFailed | IllegalArgumentException e) {
            return new Outcome(new Answer(List.of(), List.of()), String.valueOf(e.getMessage()));
        }
    }

    private static boolean differ(Answer live, Answer draft) {
        return !live.findings().equals(draft.findings()) || !codes(live).equals(codes(draft));
    }

    private static List<String> codes(Answer answer) {
        return answer.fired().stream().map(FiredRule::code).toList();
    }

    private ShadowDifference difference(Seen seen, Rulebook book, Outcome outcome) {
        FactCodec codec = book.codec();
        return new ShadowDifference(
                Ids.next(),
                seen.cast().shadow(),
                seen.release(),
                seen.rulebook(),
                seen.caseId(),
                codec.writeFacts(seen.facts()),
                codec.writeFindings(seen.answer().findings()),
                json.valueToTree(seen.answer().fired()),
                codec.writeFindings(outcome.answer().findings()),
                json.valueToTree(outcome.answer().fired()),
                outcome.failure(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
