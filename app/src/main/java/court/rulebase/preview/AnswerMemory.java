package court.rulebase.preview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import court.rulebase.ReleaseInForce.Memory;
import court.rules.Answer;
import court.rules.Rulebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers that hold for both releases of a preview: a rulebook that is the same in both is asked once, and so is a
 * question that comes up in case after case.
 */
final class AnswerMemory implements Memory {
    private static final int ANSWERS = 50_000;

    /** Questions about one plain fact come again in other cases; those about the deeds of a case do not. */
    private final Cache<Question, Answer> common =
            Caffeine.newBuilder().maximumSize(ANSWERS).build();

    private final Map<Question, Answer> ofBatch = new HashMap<>();

    /** Asked for several times: what it comes to as a key is reckoned once. */
    private static final class Question {
        private final String rulebook;
        private final List<?> facts;
        private final int hash;

        Question(String rulebook, Collection<?> facts) {
            this.rulebook = rulebook;
            this.facts = List.copyOf(facts);
            this.hash = 31 * rulebook.hashCode() + this.facts.hashCode();
        }

        boolean isPlain() {
            return facts.size() == 1;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Question that
                    && hash == that.hash
                    && rulebook.equals(that.rulebook)
                    && facts.equals(that.facts);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** Forgets the questions of the batch before. */
    void nextBatch() {
        ofBatch.clear();
    }

    @Override
    public List<Answer> decideAll(Rulebook rulebook, List<? extends Collection<?>> cases) {
        Answer[] answers = new Answer[cases.size()];
        Map<Question, List<Integer>> open = new LinkedHashMap<>();
        for (int i = 0; i < answers.length; i++) {
            Question question = new Question(rulebook.sha256(), cases.get(i));
            Answer known = recall(question);
            if (known == null) {
                open.computeIfAbsent(question, key -> new ArrayList<>(1)).add(i);
            } else {
                answers[i] = known;
            }
        }
        if (!open.isEmpty()) {
            ask(rulebook, open, answers);
        }
        return List.of(answers);
    }

    private void ask(Rulebook rulebook, Map<Question, List<Integer>> open, Answer[] answers) {
        List<Answer> given = rulebook.decideAll(
                open.keySet().stream().map(question -> question.facts).toList());
        Iterator<Answer> next = given.iterator();
        open.forEach((question, places) -> {
            Answer answer = next.next();
            places.forEach(place -> answers[place] = answer);
            if (question.isPlain()) {
                common.put(question, answer);
            } else {
                ofBatch.put(question, answer);
            }
        });
    }

    private @Nullable Answer recall(Question question) {
        return question.isPlain() ? common.getIfPresent(question) : ofBatch.get(question);
    }
}
