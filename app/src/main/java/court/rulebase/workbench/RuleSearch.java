package court.rulebase.workbench;

import court.kernel.Page;
import court.kernel.Refused;
import court.rulebase.reading.Readings;
import court.rulebase.release.Releases;
import court.rules.plain.PlainRule;
import court.rules.plain.RuleReading;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds rules by code, article or word. */
@Service
public class RuleSearch {
    private final Readings readings;
    private final Releases releases;

    RuleSearch(Readings readings, Releases releases) {
        this.readings = readings;
        this.releases = releases;
    }

    /** A rule with the place where it is written. */
    public record Found(String rulebook, String path, PlainRule rule) {
        private static final Comparator<Found> ORDER =
                Comparator.comparing(found -> found.rule().code());
    }

    /**
     * Rules of a release, by code.
     *
     * @param release null = the one in force
     * @param words all of them must occur in code, title, basis or sentence; empty = every rule
     * @param after code of the last rule seen
     */
    public Page<Found> page(@Nullable UUID release, Words words, @Nullable String after, int size, Locale locale) {
        UUID id = release == null ? releases.active().id() : release;
        List<Found> found = found(id, locale)
                .filter(words::match)
                .filter(each -> after == null || each.rule().code().compareTo(after) > 0)
                .limit(size + 1L)
                .toList();
        return Page.of(found, size, each -> each.rule().code());
    }

    /** What is searched for. */
    public record Words(String text, @Nullable String rulebook) {
        boolean match(Found found) {
            String all = text(found.rule());
            return (rulebook == null || rulebook.equals(found.rulebook()))
                    && Stream.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                            .allMatch(all::contains);
        }

        private static String text(PlainRule rule) {
            String sentences = Stream.concat(
                            rule.when().stream().map(PlainRule.Premise::words),
                            rule.then().stream().map(PlainRule.Conclusion::words))
                    .collect(Collectors.joining(" "));
            return String.join(" ", rule.code(), rule.title(), rule.basis(), sentences)
                    .toLowerCase(Locale.ROOT);
        }
    }

    public Found one(@Nullable UUID release, String code, Locale locale) {
        UUID id = release == null ? releases.active().id() : release;
        return found(id, locale)
                .filter(each -> each.rule().code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("rulebase.no-such-rule", code));
    }

    private Stream<Found> found(UUID release, Locale locale) {
        return readings.all(release, locale).stream()
                .flatMap(reading ->
                        reading.rules().stream().map(rule -> new Found(rulebook(reading), reading.path(), rule)))
                .sorted(Found.ORDER);
    }

    private static String rulebook(RuleReading reading) {
        String folder = reading.path().substring(0, reading.path().lastIndexOf('/'));
        return folder.replace('/', '.');
    }
}
