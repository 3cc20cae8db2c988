package court.rulebase.preview;

import court.audit.AuditLog;
import court.identity.Viewer;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import court.rulebase.DocketSource;
import court.rulebase.Rulebooks;
import court.rulebase.db.PreviewChangeRow;
import court.rulebase.db.PreviewFigureRow;
import court.rulebase.db.PreviewMapper;
import court.rulebase.db.PreviewMapper.Wanted;
import court.rulebase.db.PreviewRow;
import court.rulebase.db.PreviewSubjectRow;
import court.rulebase.db.ReleaseRow;
import court.rulebase.node.Follower;
import court.rulebase.release.Releases;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries a release on the whole open docket before it is put in force. */
@Service
public class Previews {
    private final PreviewMapper mapper;
    private final PreviewRunner runner;
    private final Releases releases;
    private final Rulebooks rulebooks;
    private final TouchedRules touched;
    private final Follower follower;
    private final PreviewSettings settings;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final Clock clock;

    Previews(
            PreviewMapper mapper,
            PreviewRunner runner,
            Releases releases,
            Rulebooks rulebooks,
            TouchedRules touched,
            Follower follower,
            PreviewSettings settings,
            TransactionTemplate transaction,
            AuditLog audit,
            Clock clock) {
        this.mapper = mapper;
        this.runner = runner;
        this.releases = releases;
        this.rulebooks = rulebooks;
        this.touched = touched;
        this.follower = follower;
        this.settings = settings;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Starts a preview against the release in force, or joins the one that runs, and waits a little for its end: on a
     * small docket the figures come with the answer.
     */
    public PreviewRow start(UUID release, Viewer officer) {
        ReleaseRow row = releases.get(release);
        rulebooks.under(release);
        PreviewRow running = mapper.latest(release);
        if (running != null && running.state() == PreviewState.RUNNING) {
            return running;
        }
        UUID id = Ids.next();
        try {
            transaction.executeWithoutResult(status -> insert(id, row, officer));
        } catch (DuplicateKeyException e) {
            return latest(release);
        }
        await(id);
        return get(id);
    }

    private void insert(UUID id, ReleaseRow release, Viewer officer) {
        UUID against = rulebooks.inForce().id();
        Set<String> changed = touched.rulebooks(against, release.id());
        long total =
                runner.sources(changed).stream().mapToLong(DocketSource::open).sum();
        mapper.forget(release.id());
        mapper.insert(
                new PreviewRow(
                        id,
                        release.id(),
                        against,
                        LocalDate.now(clock),
                        String.join(",", changed),
                        PreviewState.RUNNING,
                        officer.account(),
                        now(),
                        null,
                        null,
                        null,
                        null,
                        total,
                        0,
                        0,
                        0,
                        null,
                        null,
                        null,
                        null,
                        null),
                follower.node());
        audit.record("rulebase.preview-started", "rulebase-preview", id, Map.of("release", release.id()));
    }

    private void await(UUID id) {
        try {
            runner.queue(id).get(settings.await().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        }
    }

    public PreviewRow get(UUID id) {
        PreviewRow row = mapper.byId(id);
        if (row == null) {
            throw Refused.notFound("rulebase.no-such-preview", id);
        }
        return row;
    }

    /** The latest preview of a release. */
    public PreviewRow latest(UUID release) {
        PreviewRow row = mapper.latest(releases.get(release).id());
        if (row == null) {
            throw Refused.notFound("rulebase.no-preview", release);
        }
        return row;
    }

    public PreviewRow cancel(UUID id) {
        if (!runner.end(get(id), PreviewState.CANCELLED, null, null)) {
            throw Refused.conflict("rulebase.preview-ended");
        }
        return get(id);
    }

    /** A second officer takes the figures as they are; the release may go on. */
    @Transactional
    public PreviewRow accept(UUID id, String reason, Viewer officer) {
        PreviewRow row = get(id);
        ReleaseRow release = releases.get(row.releaseId());
        if (release.author().equals(officer.account())) {
            throw Refused.forbidden("rulebase.same-officer");
        }
        if (reason.isBlank()) {
            throw Refused.malformed("rulebase.preview-reason");
        }
        if (mapper.accept(id, officer.account(), now(), reason) == 0) {
            throw Refused.conflict("rulebase.preview-not-open");
        }
        audit.record(
                "rulebase.preview-accepted",
                "rulebase-preview",
                id,
                Map.of("release", row.releaseId(), "anomalies", String.valueOf(row.anomalies()), "reason", reason));
        return get(id);
    }

    /** Rulebooks that differ and by which no open subject is judged: what they change only time will tell. */
    public List<String> unjudged(PreviewRow row) {
        Set<String> changed = changed(row);
        Set<String> judged = touched.judgedBy(runner.sources(changed), changed);
        return changed.stream().filter(name -> !judged.contains(name)).sorted().toList();
    }

    /** Names of the rulebooks that differ. */
    public static Set<String> changed(PreviewRow row) {
        return row.rulebooks().isEmpty() ? Set.of() : Set.of(row.rulebooks().split(",", -1));
    }

    /** Things that would be otherwise, in the order in which they were found. */
    public Page<PreviewChangeRow> changes(Wanted wanted, @Nullable Long after, int size) {
        get(wanted.preview());
        return Page.of(mapper.changes(wanted, after, size + 1), size, row -> Long.toString(row.n()));
    }

    /** What was judged, in the order in which it was; those on which the releases differ or not, or all. */
    public Page<PreviewSubjectRow> subjects(UUID id, @Nullable Boolean changed, @Nullable Long after, int size) {
        return Page.of(mapper.subjects(get(id).id(), changed, after, size + 1), size, row -> Long.toString(row.n()));
    }

    public PreviewChangeRow change(UUID id, long n) {
        PreviewChangeRow row = mapper.change(get(id).id(), n);
        if (row == null) {
            throw Refused.notFound("rulebase.no-such-change", n);
        }
        return row;
    }

    public List<PreviewFigureRow> sums(UUID id) {
        return mapper.sums(id);
    }

    /** Figures of the next courts, by their ids. */
    public List<PreviewFigureRow> sumsByCourt(UUID id, @Nullable UUID after, int courts) {
        return mapper.sumsByCourt(get(id).id(), after == null ? null : after.toString(), courts);
    }

    /** Figures of the next rules, by their codes. */
    public List<PreviewFigureRow> sumsByRule(UUID id, @Nullable String after, int rules) {
        return mapper.sumsByRule(get(id).id(), after, rules);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
