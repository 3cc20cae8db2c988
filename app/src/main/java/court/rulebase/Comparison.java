package court.rulebase;

import court.rulebase.Preview.Subject;
import court.rulebase.Preview.Tried;
import court.rules.Answer;
import court.rules.FactRefused;
import court.rules.Rulebook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges subjects by two releases and keeps those that fare otherwise under the second. */
final class Comparison {
    private static final Logger log = LoggerFactory.getLogger(Comparison.class);
    private final String source;
    private final ReleaseInForce now;
    private final ReleaseInForce next;
    private final Set<String> rulebooks;
    private final List<Subject> named = new ArrayList<>();
    private int tried;
    private int changed;

    Comparison(String source, ReleaseInForce now, ReleaseInForce next, Set<String> rulebooks) {
        this.source = source;
        this.now = now;
        this.next = next;
        this.rulebooks = rulebooks;
    }

    void judge(List<FactSource.Subject> batch) {
        Map<String, List<FactSource.Subject>> byRulebook = new LinkedHashMap<>();
        batch.stream()
                .filter(subject -> rulebooks.contains(subject.rulebook()))
                .forEach(subject -> byRulebook
                        .computeIfAbsent(subject.rulebook(), name -> new ArrayList<>())
                        .add(subject));
        byRulebook.forEach(this::judge);
    }

    private void judge(String rulebook, List<FactSource.Subject> subjects) {
        tried += subjects.size();
        if (!now.rulebooks().containsKey(rulebook) || !next.rulebooks().containsKey(rulebook)) {
            subjects.forEach(this::differs);
            return;
        }
        List<? extends List<?>> cases =
                subjects.stream().map(FactSource.Subject::facts).toList();
        List<Answer> before = now.tryAll(rulebook, cases);
        List<Answer> after = next.tryAll(rulebook, cases);
        for (int i = 0; i < subjects.size(); i++) {
            if (!before.get(i).findings().equals(after.get(i).findings())) {
                differs(subjects.get(i));
            }
        }
    }

    void judgeRecorded(List<RecordedDecision> decisions) {
        List<FactSource.Subject> subjects = new ArrayList<>();
        for (RecordedDecision decision : decisions) {
            Rulebook reader = now.rulebooks().get(decision.rulebook());
            if (reader != null && rulebooks.contains(decision.rulebook())) {
                try {
                    subjects.add(new FactSource.Subject(
                            "rulebase-decision",
                            decision.id().toString(),
                            decision.caseId(),
                            decision.rulebook(),
                            reader.codec().readFacts(decision.facts())));
                } catch (FactRefused e) {
                    log.info("decision {} can no longer be read: {}", decision.id(), e.getMessage());
                    tried++;
                    differs(new FactSource.Subject(
                            "rulebase-decision",
                            decision.id().toString(),
                            decision.caseId(),
                            decision.rulebook(),
                            List.of()));
                }
            }
        }
        judge(subjects);
    }

    private void differs(FactSource.Subject subject) {
        changed++;
        if (named.size() < Preview.NAMED) {
            named.add(new Subject(subject.type(), subject.id(), subject.caseId(), subject.rulebook()));
        }
    }

    Tried result() {
        return new Tried(source, tried, changed, List.copyOf(named));
    }
}
