package court.exchange.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.AuditLog;
import court.exchange.ImportKind;
import court.exchange.ImportSettings;
import court.exchange.ImportState;
import court.exchange.ImportWork;
import court.exchange.db.ExchangeMapper;
import court.exchange.db.JobRow;
import court.kernel.LogContext;
import court.kernel.Refused;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Does imports one after the other, beside the requests of people; what a killed node has left goes on at the next start. */
@Component
public class ImportRunner implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(ImportRunner.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    /** A run whose files are elsewhere and that has not moved for so long is nobody's any more. */
    private static final Duration LONG_SILENT = Duration.ofMinutes(10);

    private final Map<ImportKind, ImportWork> works;
    private final ExchangeMapper mapper;
    private final ImportSettings settings;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;
    private final MeterRegistry meters;
    private volatile boolean stopping;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "imports");
        thread.setDaemon(true);
        return thread;
    });

    ImportRunner(
            List<ImportWork> works,
            ExchangeMapper mapper,
            ImportSettings settings,
            TransactionTemplate transaction,
            AuditLog audit,
            ObjectMapper json,
            Clock clock,
            MeterRegistry meters) {
        this.works = works.stream().collect(Collectors.toMap(ImportWork::kind, Function.identity()));
        this.mapper = mapper;
        this.settings = settings;
        this.transaction = transaction;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
        this.meters = meters;
    }

    public JobFiles files(UUID job) {
        return new JobFiles(settings.directory().resolve(job.toString()));
    }

    public ImportWork work(ImportKind kind) {
        return Objects.requireNonNull(works.get(kind), kind::name);
    }

    /** Has an import done in the background. */
    public void queue(UUID job) {
        worker.execute(() -> run(job));
    }

    @EventListener(ApplicationReadyEvent.class)
    void takeUpWhatWasLeft() {
        for (JobRow job : mapper.running()) {
            if (files(job.id()).areThere()) {
                log.info("import {} goes on after row {} of {}", job.id(), job.position(), job.total());
                queue(job.id());
            } else if (job.movedAt().plus(LONG_SILENT).isBefore(clock.instant())) {
                end(job, ImportState.FAILED, "exchange.interrupted");
            }
        }
    }

    /** Does an import on this thread, in the name of who has asked for it. */
    public void run(UUID id) {
        JobRow job = mapper.job(id);
        if (job == null || job.state() != ImportState.RUNNING) {
            return;
        }
        LogContext.begin(null);
        LogContext.actor(job.startedBy());
        if (!AuditLog.SYSTEM.equals(job.startedBy())) {
            SecurityContextHolder.getContext()
                    .setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(job.startedBy(), null, List.of()));
        }
        try {
            work(job.kind()).run(new ImportRun(job, files(id), mapper, transaction, json, clock, () -> stopping));
            end(job, ImportState.DONE, null);
        } catch (ImportRun.Stopped e) {
            log.info("import {} has stopped", id);
        } catch (Refused e) {
            end(job, ImportState.FAILED, e.code());
        } catch (DataAccessResourceFailureException | TransientDataAccessException | TransactionException e) {
            log.warn("import {} waits for the database", id, e);
            worker.schedule(() -> run(id), PAUSE.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException | RuntimeException e) {
            log.error("import {} failed for a reason of ours", id, e);
            end(job, ImportState.FAILED, "exchange.failed");
        } finally {
            SecurityContextHolder.clearContext();
            LogContext.end();
        }
    }

    /** Ends an import; false when it has ended before. */
    public boolean end(JobRow job, ImportState state, @Nullable String message) {
        boolean ended = Boolean.TRUE.equals(transaction.execute(status -> {
            if (mapper.end(job.id(), state, message, clock.instant()) == 0) {
                return false;
            }
            mapper.clearEntries(job.id());
            work(job.kind()).ended(job);
            audit.record("exchange.ended", "import", job.id(), Map.of("kind", job.kind(), "state", state));
            return true;
        }));
        if (ended) {
            files(job.id()).remove();
            meters.counter("tianping.imports", "kind", job.kind().name(), "state", state.name())
                    .increment();
            log.info("import {} of {} is {}", job.id(), job.kind(), state);
        }
        return ended;
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        worker.shutdown();
        if (!worker.awaitTermination(20, TimeUnit.SECONDS)) {
            log.warn("an import did not stop in time; it goes on at the next start");
        }
    }
}
