package court.rulebase.preview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import court.rulebase.ReleaseInForce.Memory;
import court.rules.Answer;
import court.rules.Rulebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private record Question(String rulebook, List<?> facts) {
        boolean isPlain() {
            return facts.size() == 1;
        }
    }

    /** Forgets the questions of the batch before. */
    void nextBatch() {
        ofBatch.clear();
    }

    @Override
    public List<Answer> decideAll(Rulebook rulebook, List<? extends Collection<?>> cases) {
        List<Question> questions = cases.stream()
                .map(facts -> new Question(rulebook.sha256(), List.copyOf(facts)))
                .toList();
        Map<Question, Answer> known = new HashMap<>();
        List<Question> open = new ArrayList<>();
        for (Question question : questions) {
            Answer answer = recall(question);
            if (answer != null) {
                known.put(question, answer);
            } else {
                open.add(question);
            }
        }
        if (!open.isEmpty()) {
            known.putAll(ask(rulebook, open.stream().distinct().toList()));
        }
        return questions.stream().map(known::get).map(Objects::requireNonNull).toList();
    }

    private Map<Question, Answer> ask(Rulebook rulebook, List<Question> open) {
        List<Answer> answers =
                rulebook.decideAll(open.stream().map(Question::facts).toList());
        Map<Question, Answer> asked = new HashMap<>();
        for (int i = 0; i < open.size(); i++) {
            asked.put(open.get(i), answers.get(i));
            if (open.get(i).isPlain()) {
                common.put(open.get(i), answers.get(i));
            } else {
                ofBatch.put(open.get(i), answers.get(i));
            }
        }
        return asked;
    }

    private @Nullable Answer recall(Question question) {
        return question.isPlain() ? common.getIfPresent(question) : ofBatch.get(question);
    }
}
