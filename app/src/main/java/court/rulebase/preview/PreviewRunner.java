package court.rulebase.preview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.AuditLog;
import court.kernel.LogContext;
import court.kernel.Refused;
import court.rulebase.DocketSource;
import court.rulebase.Rulebooks;
import court.rulebase.db.PreviewMapper;
import court.rulebase.db.PreviewRow;
import court.rulebase.node.Follower;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Does previews one after the other, beside the work of people; what a killed node has left another one takes over. */
@Component
class PreviewRunner implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(PreviewRunner.class);
    /** A node that has not moved a preview for so long works on it no more. */
    private static final int SILENT_SECONDS = 60;

    private final List<DocketSource<?>> sources;
    private final Rulebooks rulebooks;
    private final TouchedRules touched;
    private final PreviewMapper mapper;
    private final PreviewSettings settings;
    private final Follower follower;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;
    private final MeterRegistry meters;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "previews");
        thread.setDaemon(true);
        return thread;
    });

    PreviewRunner(
            List<DocketSource<?>> sources,
            Rulebooks rulebooks,
            TouchedRules touched,
            PreviewMapper mapper,
            PreviewSettings settings,
            Follower follower,
            TransactionTemplate transaction,
            AuditLog audit,
            ObjectMapper json,
            Clock clock,
            MeterRegistry meters) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(source -> source.name()))
                .toList();
        this.rulebooks = rulebooks;
        this.touched = touched;
        this.mapper = mapper;
        this.settings = settings;
        this.follower = follower;
        this.transaction = transaction;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
        this.meters = meters;
    }

    /** Sources in which one of these rulebooks has a say. */
    List<DocketSource<?>> sources(Set<String> rulebooks) {
        return sources.stream()
                .filter(source -> source.rulebooks().stream().anyMatch(rulebooks::contains))
                .toList();
    }

    DocketSource<?> source(String name) {
        return sources.stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Has a preview done in the background. */
    CompletableFuture<Void> queue(UUID id) {
        return CompletableFuture.runAsync(() -> run(id), worker);
    }

    @Scheduled(fixedDelayString = "${court.rulebase.preview.look-every:30s}")
    void takeUpWhatWasLeft() {
        for (UUID id : mapper.takeOver(follower.node(), SILENT_SECONDS)) {
            log.info("preview {} goes on here", id);
            queue(id);
        }
    }

    private void run(UUID id) {
        PreviewRow job = mapper.byId(id);
        if (job == null || job.state() != PreviewState.RUNNING) {
            return;
        }
        LogContext.begin(null);
        LogContext.actor(job.requestedBy());
        try {
            end(job, PreviewState.DONE, null, json.valueToTree(judge(job)));
        } catch (PreviewRun.Stopped e) {
            log.info("preview {} has stopped", id);
        } catch (DataAccessException | TransactionException e) {
            log.warn("preview {} waits for the database; it is taken up again", id, e);
        } catch (Refused e) {
            end(job, PreviewState.FAILED, e.code(), null);
        } catch (RuntimeException e) {
            log.error("preview {} failed for a reason of ours", id, e);
            end(job, PreviewState.FAILED, "rulebase.preview-failed", null);
        } finally {
            LogContext.end();
        }
    }

    private List<Anomaly> judge(PreviewRow job) {
        Counts counts = job.counts() == null ? Counts.none() : json.convertValue(job.counts(), Counts.class);
        AnswerMemory memory = new AnswerMemory();
        Set<String> once = touched.answeringOnce();
        PreviewRun.Sides sides = new PreviewRun.Sides(
                rulebooks.trying(job.againstId(), counts.now().into(once), memory),
                rulebooks.trying(job.releaseId(), counts.next().into(once), memory),
                memory);
        Pace pace = new Pace(settings.share(), stop);
        PreviewRun run = new PreviewRun(
                job,
                counts,
                sides,
                new PreviewRun.Place(follower.node(), mapper, transaction, json, pace, () -> stop.getCount() == 0));
        Set<String> changed = Previews.changed(job);
        List<DocketSource<?>> asked = sources(changed);
        run.through(asked);
        Set<String> judged = touched.judgedBy(asked, changed);
        return Anomaly.in(
                run.counts(),
                touched.codes(job.againstId(), job.releaseId(), judged),
                run.judged(),
                settings.floodPercent());
    }

    /** Ends a preview; false when it has ended before. */
    boolean end(PreviewRow job, PreviewState state, @Nullable String message, @Nullable JsonNode anomalies) {
        boolean ended = Boolean.TRUE.equals(transaction.execute(status -> {
            if (mapper.end(job.id(), state, message, anomalies, clock.instant()) == 0) {
                return false;
            }
            audit.record(
                    "rulebase.preview-ended",
                    "rulebase-preview",
                    job.id(),
                    Map.of("release", job.releaseId(), "state", state));
            return true;
        }));
        if (ended) {
            meters.counter("tianping.previews", "state", state.name()).increment();
            log.info("preview {} of release {} is {}", job.id(), job.releaseId(), state);
        }
        return ended;
    }

    @Override
    public void destroy() throws InterruptedException {
        stop.countDown();
        worker.shutdown();
        if (!worker.awaitTermination(20, TimeUnit.SECONDS)) {
            log.warn("a preview did not stop in time; it goes on at the next start");
        }
    }
}
