package court.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * How cases may share a session, which is many times faster than a session for each.
 *
 * @param possible whether every rule looks at exactly one fact of its own case at a time
 * @param common types of facts that a rule may look at beside that one: cases share a session when theirs are equal
 */
public record Sharing(boolean possible, Set<Class<?>> common) {
    private static final Sharing NONE = new Sharing(false, Set.of());

    /** @param shapes for each rule the types of the facts that it holds against each other; empty = it does more */
    public static Sharing of(Collection<List<Class<?>>> shapes) {
        List<Set<Class<?>>> candidates = new ArrayList<>();
        candidates.add(Set.of());
        shapes.stream().flatMap(Collection::stream).distinct().forEach(type -> candidates.add(Set.of(type)));
        return candidates.stream()
                .filter(common -> shapes.stream().allMatch(shape -> hasOneOwn(shape, common)))
                .findFirst()
                .map(common -> new Sharing(true, common))
                .orElse(NONE);
    }

    private static boolean hasOneOwn(List<Class<?>> shape, Set<Class<?>> common) {
        return shape.stream().filter(type -> !common.contains(type)).count() == 1;
    }

    boolean isCommon(Object fact) {
        return common.contains(fact.getClass());
    }
}
