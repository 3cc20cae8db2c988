package court.rulebase.node;

import court.rulebase.db.ReleaseMapper;
import court.rulebase.db.ReleaseRow;
import court.rulebase.node.Running.Failure;
import court.rulebase.node.Running.Loaded;
import court.rulebase.release.Builds;
import court.rulebase.release.FileStore;
import court.rules.Compilation;
import court.rules.CompiledRelease;
import court.rules.Problem;
import court.rules.RuleFiles;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings this application to the release in force: builds it fully, tries it, swaps; or keeps the old one and says so. */
@Component
public class Follower {
    private static final Logger log = LoggerFactory.getLogger(Follower.class);
    private static final long RETRY = Duration.ofMinutes(1).toNanos();

    private final ReleaseMapper releases;
    private final FileStore files;
    private final Builds builds;
    private final Running running;
    private final Reports reports;
    private final Announcer announcer;
    private final Trial trial = new Trial();
    private long failedAt;

    Follower(
            ReleaseMapper releases,
            FileStore files,
            Builds builds,
            Running running,
            Reports reports,
            Announcer announcer) {
        this.releases = releases;
        this.files = files;
        this.builds = builds;
        this.running = running;
        this.reports = reports;
        this.announcer = announcer;
    }

    /** How this running application calls itself among the others. */
    public String node() {
        return reports.node();
    }

    public synchronized void catchUp() {
        ReleaseRow active = releases.active();
        if (active == null) {
            return;
        }
        if (running.runs(active.id())) {
            stay();
        } else if (!failedLately(active)) {
            load(active);
        }
        if (running.runs(active.id())) {
            announce(active);
        }
    }

    private void stay() {
        if (running.failure().isPresent()) {
            running.recovered();
            reports.tell();
        }
    }

    /** Only by a node that answers with it: what other modules then do is done under this release. */
    private void announce(ReleaseRow active) {
        try {
            announcer.announce(active);
        } catch (RuntimeException e) {
            log.error("release {} could not be announced, will be tried again", active.id(), e);
        }
    }

    private boolean failedLately(ReleaseRow active) {
        return running.failure().filter(f -> f.id().equals(active.id())).isPresent()
                && System.nanoTime() - failedAt < RETRY;
    }

    private void load(ReleaseRow active) {
        RuleFiles stored = files.load(active.id());
        if (!stored.sha256().equals(active.sha256())) {
            fail(active, "stored files do not have the hash of the release");
            return;
        }
        try {
            Compilation built = builds.load(stored);
            if (built instanceof Compilation.Passed passed) {
                take(active, passed.release());
            } else {
                fail(active, message(built.problems()));
            }
        } catch (CompletionException e) {
            fail(active, String.valueOf(e.getCause()));
        }
    }

    private void take(ReleaseRow active, CompiledRelease release) {
        Optional<String> wrong = trial.of(release);
        if (wrong.isPresent()) {
            fail(active, wrong.get());
            return;
        }
        ReleaseRow still = releases.active();
        if (still == null || !still.id().equals(active.id())) {
            log.info("rule release {} went out of force while it was built here", active.id());
            return;
        }
        running.swap(new Loaded(active.id(), release));
        reports.tell();
        log.info("rule release {} ({}) is in force", active.id(), active.sha256());
    }

    private void fail(ReleaseRow active, String why) {
        failedAt = System.nanoTime();
        running.failed(new Failure(active.id(), why));
        reports.tell();
        log.error("rule release {} cannot be used here, the one before stays: {}", active.id(), why);
    }

    private static String message(List<Problem> problems) {
        return problems.stream()
                .filter(Problem::isError)
                .limit(20)
                .map(p -> p.file() + ":" + p.line() + ":" + p.column() + " " + p.message())
                .collect(Collectors.joining("\n"));
    }
}
