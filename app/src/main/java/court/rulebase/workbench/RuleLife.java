package court.rulebase.workbench;

import court.kernel.Refused;
import court.rulebase.Rulebooks;
import court.rulebase.db.DecisionMapper;
import court.rulebase.db.ReleaseMapper;
import court.rulebase.db.ReleaseRow;
import court.rulebase.db.RuleCount;
import court.rulebase.reading.Readings;
import court.rulebase.release.FileStore;
import court.rules.RuleFile;
import court.rules.Rulebook;
import court.rules.ScenarioPlayer;
import court.rules.ScenarioResult;
import court.rules.plain.PlainRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** All that is known of one rule: its text, the scenarios that prove it, how often it fired, how it came to be. */
@Service
public class RuleLife {
    private static final int DAYS = 30;
    private static final int RELEASES = 30;
    private final RuleSearch search;
    private final Rulebooks rulebooks;
    private final ReleaseMapper releases;
    private final FileStore store;
    private final DecisionMapper decisions;
    private final Readings readings;
    private final Clock clock;

    RuleLife(
            RuleSearch search,
            Rulebooks rulebooks,
            ReleaseMapper releases,
            FileStore store,
            DecisionMapper decisions,
            Readings readings,
            Clock clock) {
        this.search = search;
        this.rulebooks = rulebooks;
        this.releases = releases;
        this.store = store;
        this.decisions = decisions;
        this.readings = readings;
        this.clock = clock;
    }

    /** A scenario that makes the rule fire. */
    public record Proof(String file, int line, String scenario) {}

    /** A release that brought the rule as it then read; {@code rule} is null where it took the rule out. */
    public record Version(
            UUID release,
            String author,
            @Nullable String approver,
            String note,
            @Nullable Instant since,
            @Nullable PlainRule rule) {}

    /**
     * One rule of the release in force.
     *
     * @param fired how often it fired in the last {@code days} days
     * @param versions the latest first, within the last releases that were in force
     */
    public record Life(
            UUID release, RuleSearch.Found found, List<Proof> proofs, int days, long fired, List<Version> versions) {}

    private ReleaseRow active() {
        ReleaseRow row = releases.active();
        if (row == null) {
            throw Refused.notFound("rulebase.no-release");
        }
        return row;
    }

    public Life of(String code, Locale locale) {
        UUID active = active().id();
        RuleSearch.Found found = search.one(active, code, locale);
        LocalDate from = LocalDate.now(clock).minusDays(DAYS);
        long fired = decisions.counts(found.rulebook(), from).stream()
                .filter(count -> count.rule().equals(code))
                .mapToLong(RuleCount::count)
                .sum();
        return new Life(active, found, proofs(active, found), DAYS, fired, versions(found, locale));
    }

    private List<Proof> proofs(UUID release, RuleSearch.Found found) {
        Rulebook book = rulebooks.under(release).rulebook(found.rulebook());
        return store.load(release).rulebook(found.rulebook()).list().stream()
                .filter(file -> file.path().endsWith(".scenarios.yaml"))
                .flatMap(file -> played(book, file).stream())
                .filter(result -> result.fired().stream()
                        .anyMatch(fired -> fired.code().equals(found.rule().code())))
                .map(result -> new Proof(result.file(), result.line(), result.scenario()))
                .toList();
    }

    private static List<ScenarioResult> played(Rulebook book, RuleFile file) {
        return new ScenarioPlayer(book).play(file).results();
    }

    private List<Version> versions(RuleSearch.Found found, Locale locale) {
        List<Version> versions = new ArrayList<>();
        List<Object> last = List.of();
        List<ReleaseRow> past = releases.inForceOnce(RELEASES);
        for (int i = past.size() - 1; i >= 0; i--) {
            ReleaseRow row = past.get(i);
            Optional<PlainRule> rule = readings.rulebook(row.id(), found.rulebook(), locale).stream()
                    .flatMap(reading -> reading.rules().stream())
                    .filter(each -> each.code().equals(found.rule().code()))
                    .findFirst();
            List<Object> says = rule.map(PlainRule::says).orElse(List.of());
            if (!says.equals(last)) {
                versions.add(0, version(row, rule.orElse(null)));
                last = says;
            }
        }
        return versions;
    }

    private static Version version(ReleaseRow row, @Nullable PlainRule rule) {
        return new Version(row.id(), row.author(), row.approver(), row.note(), row.activatedAt(), rule);
    }
}
