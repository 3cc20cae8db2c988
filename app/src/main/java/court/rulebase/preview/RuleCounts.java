package court.rulebase.preview;

import court.rulebase.ReleaseInForce.Tally;
import court.rules.Answer;
import court.rules.FiredRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What was counted of the answers under one release; plain maps, so that a run that goes on elsewhere can go on counting.
 *
 * @param fired how often each rule has spoken, by its code
 * @param silent questions without an answer, by rulebook, where there should be one
 * @param ambiguous questions with several answers, by rulebook, where there should be one
 */
record RuleCounts(Map<String, Long> fired, Map<String, Long> silent, Map<String, Long> ambiguous) {

    static RuleCounts none() {
        return new RuleCounts(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** @param answeringOnce rulebooks that have one answer to every question */
    Tally into(Set<String> answeringOnce) {
        return (UUID release, String rulebook, Answer answer) -> add(rulebook, answer, answeringOnce);
    }

    private void add(String rulebook, Answer answer, Set<String> answeringOnce) {
        for (FiredRule rule : answer.fired()) {
            fired.merge(rule.code(), 1L, Long::sum);
        }
        if (answeringOnce.contains(rulebook) && answer.findings().size() != 1) {
            (answer.findings().isEmpty() ? silent : ambiguous).merge(rulebook, 1L, Long::sum);
        }
    }
}
