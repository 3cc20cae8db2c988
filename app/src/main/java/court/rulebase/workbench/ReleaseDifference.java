package court.rulebase.workbench;

import court.rulebase.reading.Readings;
import court.rulebase.release.Releases;
import court.rules.plain.PlainRule;
import court.rules.plain.RuleReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What differs between two releases, rule by rule. */
@Service
public class ReleaseDifference {
    private final Readings readings;
    private final Releases releases;

    ReleaseDifference(Readings readings, Releases releases) {
        this.readings = readings;
        this.releases = releases;
    }

    /** How a rule differs. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A rule that differs, as it was and as it is. */
    public record RuleChange(
            String code,
            Change change,
            String path,
            @Nullable PlainRule before,
            @Nullable PlainRule after) {}

    private record Placed(String path, PlainRule rule) {}

    /**
     * Rules that differ, by code. A rule that only moved within its file or to another does not.
     *
     * @param before null = the release in force
     */
    public List<RuleChange> between(@Nullable UUID before, UUID after, Locale locale) {
        SortedMap<String, Placed> was = rules(before == null ? releases.active().id() : before, locale);
        SortedMap<String, Placed> is = rules(after, locale);
        TreeSet<String> codes = new TreeSet<>(was.keySet());
        codes.addAll(is.keySet());
        List<RuleChange> changes = new ArrayList<>();
        for (String code : codes) {
            Placed old = was.get(code);
            Placed now = is.get(code);
            if (old == null && now != null) {
                changes.add(new RuleChange(code, Change.ADDED, now.path(), null, now.rule()));
            } else if (now == null && old != null) {
                changes.add(new RuleChange(code, Change.REMOVED, old.path(), old.rule(), null));
            } else if (old != null
                    && now != null
                    && !old.rule().says().equals(now.rule().says())) {
                changes.add(new RuleChange(code, Change.CHANGED, now.path(), old.rule(), now.rule()));
            }
        }
        return changes;
    }

    private SortedMap<String, Placed> rules(UUID release, Locale locale) {
        Map<String, Placed> rules = new TreeMap<>();
        for (RuleReading reading : readings.all(release, locale)) {
            reading.rules().forEach(rule -> rules.put(rule.code(), new Placed(reading.path(), rule)));
        }
        return new TreeMap<>(rules);
    }
}
