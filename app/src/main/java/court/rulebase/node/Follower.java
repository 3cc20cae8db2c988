package court.rulebase.node;

import court.rulebase.db.NodeMapper;
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
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
    private final NodeMapper nodes;
    private final FileStore files;
    private final Builds builds;
    private final Running running;
    private final Announcer announcer;
    private final Clock clock;
    private final String node;
    private long failedAt;

    Follower(
            ReleaseMapper releases,
            NodeMapper nodes,
            FileStore files,
            Builds builds,
            Running running,
            Announcer announcer,
            Clock clock) {
        this.releases = releases;
        this.nodes = nodes;
        this.files = files;
        this.builds = builds;
        this.running = running;
        this.announcer = announcer;
        this.clock = clock;
        this.node = nodeName();
    }

    /** How this running application calls itself among the others. */
    public String node() {
        return node;
    }

    public synchronized void catchUp() {
        ReleaseRow active = releases.active();
        if (active == null) {
            return;
        }
        if (running.runs(active.id())) {
            stay(active);
        } else if (!failedLately(active)) {
            load(active);
        }
        try {
            announcer.announce(active);
        } catch (RuntimeException e) {
            log.error("release {} could not be announced, will be tried again", active.id(), e);
        }
    }

    private void stay(ReleaseRow active) {
        if (running.failure().isPresent()) {
            running.recovered();
            nodes.report(node, active.id(), "READY", "", clock.instant());
        } else {
            nodes.seen(node);
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
        } else if (builds.load(stored) instanceof Compilation.Passed passed) {
            take(active, passed.release());
        } else {
            fail(active, message(builds.load(stored).problems()));
        }
    }

    private void take(ReleaseRow active, CompiledRelease release) {
        try {
            release.rulebooks().values().forEach(rulebook -> rulebook.decide(List.of()));
        } catch (RuntimeException e) {
            fail(active, String.valueOf(e.getMessage()));
            return;
        }
        running.swap(new Loaded(active.id(), release));
        nodes.report(node, active.id(), "READY", "", clock.instant());
        log.info("rule release {} ({}) is in force", active.id(), active.sha256());
    }

    private void fail(ReleaseRow active, String why) {
        failedAt = System.nanoTime();
        running.failed(new Failure(active.id(), why));
        nodes.report(node, active.id(), "FAILED", why.replace('\0', ' '), clock.instant());
        log.error("rule release {} cannot be used here, the one before stays: {}", active.id(), why);
    }

    void leave() {
        nodes.remove(node);
    }

    void clearLongGone() {
        nodes.removeLongGone();
    }

    private static String message(List<Problem> problems) {
        return problems.stream()
                .filter(Problem::isError)
                .limit(20)
                .map(p -> p.file() + ":" + p.line() + ":" + p.column() + " " + p.message())
                .collect(Collectors.joining("\n"));
    }

    private static String nodeName() {
        String host;
        try {
            host = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            log.debug("this machine has no name", e);
            host = "localhost";
        }
        return host + "/" + ProcessHandle.current().pid();
    }
}
