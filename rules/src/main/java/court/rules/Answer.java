package court.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a rulebook answers to the facts of one case: findings and the rules that gave them, ordered by rule code. */
public record Answer(List<Object> findings, List<FiredRule> fired) {

    /** The findings of one type, in order. */
    public <T> List<T> findings(Class<T> type) {
        List<T> found = new ArrayList<>(findings.size());
        for (Object finding : findings) {
            if (type.isInstance(finding)) {
                found.add(type.cast(finding));
            }
        }
        return Collections.unmodifiableList(found);
    }
}
