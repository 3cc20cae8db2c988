package court.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows the tokens of one instance and says which paths they have walked. A token that comes back to an element has walked a path that
 * ends there; then it goes on as if it had not made the turn.
 */
final class Walks {

    private final Map<String, Set<List<String>>> arrived = new HashMap<>();
    private final Set<String> left = new HashSet<>();
    private final Set<List<String>> walked = new HashSet<>();

    /** A token appears at a start; nothing of an earlier round is left among its {@code neighbours}. */
    void start(String element, Set<String> neighbours) {
        arrived.keySet().removeAll(neighbours);
        arrived.put(element, Set.of(List.of(element)));
    }

    /**
     * A token leaves {@code from} for {@code to}.
     *
     * @param by a flow, or nothing from an activity to the event at its edge
     * @param joins whether {@code to} waits for tokens from elsewhere
     */
    void go(String from, String by, String to, boolean joins) {
        Set<List<String>> coming = new HashSet<>();
        for (List<String> walk : arrived.getOrDefault(from, Set.of())) {
            List<String> longer = new ArrayList<>(walk);
            if (!by.isEmpty()) {
                longer.add(by);
            }
            int before = walk.indexOf(to);
            longer.add(to);
            if (before >= 0) {
                walked.add(longer);
            }
            coming.add(before < 0 ? longer : walk.subList(0, before + 1));
        }
        left.add(from);
        if (!left.remove(to) && joins) {
            coming.addAll(arrived.getOrDefault(to, Set.of()));
        }
        arrived.put(to, coming);
    }

    void end(String element) {
        walked.addAll(arrived.getOrDefault(element, Set.of()));
    }

    Set<List<String>> walked() {
        return Set.copyOf(walked);
    }
}
