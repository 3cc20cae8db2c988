package court.rulebase.preview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Something in the figures of a preview that an officer has to look at before the release goes on.
 *
 * @param about a rule's code or a rulebook's name; empty where it is about the docket
 * @param count how many subjects or duties
 */
public record Anomaly(Kind kind, String about, long count) {
    /** What it is. */
    public enum Kind {
        /** A rule that the release adds or changes has not spoken once. */
        NEVER_FIRES,
        /** More questions without an answer than under the release in force. */
        GAP,
        /** More questions with several answers than under the release in force. */
        OVERLAP,
        /** Cases that can no longer be judged at all. */
        UNANSWERED,
        /** Many more notices and tasks than people expect. */
        FLOOD
    }

    /** Fewer duties than this are no flood, however small the docket. */
    private static final long FEW_DUTIES = 20;

    /**
     * @param touched codes of rules that the release adds or changes
     * @param floodPercent duties per hundred subjects from which on they are a flood
     */
    static List<Anomaly> in(Counts counts, Collection<String> touched, long judged, int floodPercent) {
        List<Anomaly> found = new ArrayList<>();
        touched.stream()
                .filter(code -> !counts.next().fired().containsKey(code))
                .forEach(code -> found.add(new Anomaly(Kind.NEVER_FIRES, code, 0)));
        more(Kind.GAP, counts.now().silent(), counts.next().silent(), found);
        more(Kind.OVERLAP, counts.now().ambiguous(), counts.next().ambiguous(), found);
        if (counts.unanswered() > 0) {
            found.add(new Anomaly(Kind.UNANSWERED, "", counts.unanswered()));
        }
        if (counts.duties() > FEW_DUTIES && counts.duties() * 100 > judged * floodPercent) {
            found.add(new Anomaly(Kind.FLOOD, "", counts.duties()));
        }
        return List.copyOf(found);
    }

    private static void more(Kind kind, Map<String, Long> now, Map<String, Long> next, List<Anomaly> found) {
        next.forEach((rulebook, count) -> {
            long more = count - now.getOrDefault(rulebook, 0L);
            if (more > 0) {
                found.add(new Anomaly(kind, rulebook, more));
            }
        });
    }
}
