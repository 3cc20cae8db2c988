package court.rules.why;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * What of an answer is to be explained, and by which facts.
 *
 * @param facts only these are changed; all are told
 * @param findings only these are of interest
 */
public record Focus(Collection<?> facts, Predicate<Object> findings) {

    /** The whole answer by all of its facts. */
    public static Focus all(Collection<?> facts) {
        return new Focus(facts, finding -> true);
    }
}
