package court.casefile;

import court.casefile.db.DeedRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keys of deeds that are recorded again. The key of a deed is taken for good, so what comes back after a reversal carries
 * its number before the key: {@code 2|entry:7}.
 */
final class Revision {
    private static final Pattern NUMBER = Pattern.compile("^\\d+\\|");

    /** Before the name of a source, why a deed was reversed for the sake of its docket. */
    static final String BY_DOCKET = "exchange:";

    private final Map<String, Long> recorded;
    private final Set<String> settled = new HashSet<>();

    private Revision(Map<String, Long> recorded) {
        this.recorded = recorded;
    }

    static Revision of(List<DeedRow> deeds) {
        Revision revision = new Revision(deeds.stream()
                .filter(deed -> deed.sourceId() != null)
                .collect(Collectors.groupingBy(Revision::key, Collectors.counting())));
        deeds.stream()
                .filter(deed -> deed.sourceId() != null && settled(deed))
                .forEach(deed -> revision.settled.add(key(deed)));
        return revision;
    }

    private static boolean settled(DeedRow deed) {
        String reason = deed.reversalReason();
        return deed.reversedAt() == null || reason == null || !reason.startsWith(BY_DOCKET);
    }

    /** What a deed is known by, whichever recording it is. */
    static String key(DeedRow deed) {
        return NUMBER.matcher(Objects.requireNonNull(deed.sourceId())).replaceFirst("");
    }

    /** The key under which a deed is recorded next. */
    String next(String key) {
        long before = recorded.getOrDefault(key, 0L);
        return before == 0 ? key : before + 1 + "|" + key;
    }

    /**
     * What the passing of time does and is not on record, each under the key that is free for it. A lapse that a docket had
     * made untrue may become true again; one that a person has reversed stays reversed.
     */
    List<NewDeed> lapses(List<NewDeed> deeds) {
        List<NewDeed> again = new ArrayList<>();
        for (NewDeed deed : deeds) {
            String key = Objects.requireNonNull(deed.sourceId());
            if (!settled.contains(key)) {
                again.add(deed.under(next(key)));
            }
        }
        return again;
    }
}
