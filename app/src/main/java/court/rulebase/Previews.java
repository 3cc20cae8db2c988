package court.rulebase;

import court.rulebase.Preview.Tried;
import court.rulebase.db.DecisionMapper;
import court.rulebase.release.Builds;
import court.rulebase.release.FileStore;
import court.rules.Problem;
import court.rules.Rulebook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries a release before it is put in force. */
@Service
public class Previews {
    private static final int BATCH = 1000;
    private final Rulebooks rulebooks;
    private final FileStore files;
    private final Builds builds;
    private final DecisionMapper decisions;
    private final List<FactSource> sources;
    private final RulebaseSettings settings;
    private final Clock clock;

    Previews(
            Rulebooks rulebooks,
            FileStore files,
            Builds builds,
            DecisionMapper decisions,
            List<FactSource> sources,
            RulebaseSettings settings,
            Clock clock) {
        this.rulebooks = rulebooks;
        this.files = files;
        this.builds = builds;
        this.decisions = decisions;
        this.sources = List.copyOf(sources);
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes a release through the gates again and shows what it would change. */
    @Transactional(readOnly = true)
    public Preview of(UUID id) {
        ReleaseInForce next = rulebooks.under(id);
        ReleaseInForce now = rulebooks.inForce();
        List<Problem> problems = builds.rebuild(files.load(id)).problems();
        Set<String> changed = changed(now, next);
        List<Tried> docket = new ArrayList<>();
        for (FactSource source : sources) {
            if (source.rulebooks().stream().anyMatch(changed::contains)) {
                docket.add(open(source, new Comparison(source.name(), now, next, changed)));
            }
        }
        Comparison recorded = new Comparison("rulebase.decisions", now, next, changed);
        return new Preview(id, now.id(), List.copyOf(changed), problems, recorded(recorded), docket);
    }

    private static Set<String> changed(ReleaseInForce now, ReleaseInForce next) {
        Set<String> names = new TreeSet<>(now.rulebooks().keySet());
        names.addAll(next.rulebooks().keySet());
        names.removeIf(name -> hash(now, name).equals(hash(next, name)));
        return names;
    }

    private static Optional<String> hash(ReleaseInForce release, String rulebook) {
        return Optional.ofNullable(release.rulebooks().get(rulebook)).map(Rulebook::sha256);
    }

    private static Tried open(FactSource source, Comparison comparison) {
        try (Stream<FactSource.Subject> subjects = source.subjects()) {
            List<FactSource.Subject> batch = new ArrayList<>();
            for (Iterator<FactSource.Subject> each = subjects.iterator(); each.hasNext(); ) {
                batch.add(each.next());
                if (batch.size() == BATCH || !each.hasNext()) {
                    comparison.judge(batch);
                    batch.clear();
                }
            }
        }
        return comparison.result();
    }

    private Tried recorded(Comparison comparison) {
        Instant from = clock.instant().minus(Duration.ofDays(settings.previewDays()));
        @Nullable UUID after = null;
        List<RecordedDecision> batch;
        do {
            batch = decisions.since(from, after, BATCH);
            comparison.judgeRecorded(batch);
            after = batch.isEmpty() ? null : batch.get(batch.size() - 1).id();
        } while (batch.size() == BATCH);
        return comparison.result();
    }
}
