package court.escalation.model;

import java.util.List;

/** What a rulebook is asked of a clock. */
public record Question(String rulebook, List<Object> facts) {
    public Question {
        facts = List.copyOf(facts);
    }
}
