package court.rules.why;

import court.rules.Answer;
import court.rules.RuleFailed;
import court.rules.RuleRunaway;
import court.rules.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts other questions to a rulebook, in batches and never more than a fixed number of them. */
final class Trials {
    private final Rulebook book;
    private int left;
    private int tried;

    Trials(Rulebook book, int most) {
        this.book = book;
        this.left = most;
    }

    int tried() {
        return tried;
    }

    boolean exhausted() {
        return left <= 0;
    }

    /** The answers in order; empty for a question that the rules cannot answer or that there was no time for. */
    List<Optional<Answer>> ask(List<List<Object>> questions) {
        List<List<Object>> asked = questions.subList(0, Math.min(questions.size(), Math.max(0, left)));
        left -= asked.size();
        tried += asked.size();
        List<Optional<Answer>> answers = new ArrayList<>(answers(asked));
        while (answers.size() < questions.size()) {
            answers.add(Optional.empty());
        }
        return answers;
    }

    private List<Optional<Answer>> answers(List<List<Object>> questions) {
        try {
            return book.decideAll(questions).stream().map(Optional::of).toList();
        } catch (RuleFailed | RuleRunaway e) {
            return questions.stream().map(this::one).toList();
        }
    }

    /** What breaks the rules is no way in which the facts could have been. */
    private Optional<Answer> one(List<Object> question) {
        try {
            return Optional.of(book.decide(question));
        } catch (RuleFailed e) {
            return Optional.empty();
        } catch (RuleRunaway e) {
            left = 0;
            return Optional.empty();
        }
    }
}
