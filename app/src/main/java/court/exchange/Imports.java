package court.exchange;

import court.audit.AuditLog;
import court.exchange.db.ExchangeMapper;
import court.exchange.db.JobRow;
import court.exchange.db.RejectionRow;
import court.exchange.job.ImportRunner;
import court.exchange.job.JobFiles;
import court.identity.Acting;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.CourtId;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts imports, tells how far they are, and stops them. */
@Service
public class Imports {
    private final ImportRunner runner;
    private final ExchangeMapper mapper;
    private final ImportSettings settings;
    private final Acting acting;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Imports(
            ImportRunner runner,
            ExchangeMapper mapper,
            ImportSettings settings,
            Acting acting,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.runner = runner;
        this.mapper = mapper;
        this.settings = settings;
        this.acting = acting;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A file that came with a request, under the name that its kind of import knows it by. */
    public interface Delivery {
        void into(JobFiles files, long largest) throws IOException;
    }

    /** Takes files in and has them imported in the background. */
    public JobRow begin(ImportKind kind, Delivery delivery) {
        Viewer viewer = acting.with(permission(kind));
        JobRow job = prepare(kind, viewer.court(), delivery);
        runner.queue(job.id());
        return job;
    }

    /** Takes files in and imports them on this thread; for the command line. */
    JobRow runNow(ImportKind kind, @Nullable CourtId court, Delivery delivery) {
        JobRow job = prepare(kind, court, delivery);
        runner.run(job.id());
        return find(job.id());
    }

    private JobRow prepare(ImportKind kind, @Nullable CourtId court, Delivery delivery) {
        UUID id = Ids.next();
        JobFiles files = runner.files(id);
        try {
            delivery.into(files, settings.largest().toBytes());
            String source = runner.work(kind).check(files);
            transaction.executeWithoutResult(status -> open(id, kind, court, source));
        } catch (IOException e) {
            files.remove();
            throw new UncheckedIOException("the files of an import could not be read", e);
        } catch (RuntimeException e) {
            files.remove();
            throw e;
        }
        return find(id);
    }

    private void open(UUID id, ImportKind kind, @Nullable CourtId court, String source) {
        Instant now = clock.instant();
        mapper.insertJob(new JobRow(
                id,
                kind,
                ImportState.RUNNING,
                court,
                source,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                false,
                AuditLog.actor(),
                now,
                now,
                null,
                null));
        audit.record("exchange.started", "import", id, Map.of("kind", kind, "source", source));
    }

    private static Permission permission(ImportKind kind) {
        return kind.ofCases() ? Permission.IMPORT_RUN : Permission.IMPORT_REFERENCE;
    }

    private JobRow find(UUID id) {
        JobRow job = mapper.job(id);
        if (job == null) {
            throw Refused.notFound("exchange.no-such-import", id);
        }
        return job;
    }

    /** An import that the caller may see; that of another court is not there. */
    public JobRow get(UUID id) {
        Viewer viewer = seeing();
        JobRow job = find(id);
        boolean own = !job.kind().ofCases() || viewer.court().equals(job.courtId());
        if (!own || !viewer.may(permission(job.kind()))) {
            throw Refused.notFound("exchange.no-such-import", id);
        }
        return job;
    }

    /** Imports that the caller may see, the latest first. */
    public Page<JobRow> page(@Nullable UUID after, int size) {
        Viewer viewer = seeing();
        return Page.of(
                mapper.page(
                        viewer.court(),
                        viewer.may(Permission.IMPORT_RUN),
                        viewer.may(Permission.IMPORT_REFERENCE),
                        after,
                        size + 1),
                size,
                job -> job.id().toString());
    }

    private Viewer seeing() {
        Viewer viewer = acting.viewer();
        if (!viewer.may(Permission.IMPORT_RUN) && !viewer.may(Permission.IMPORT_REFERENCE)) {
            throw Refused.forbidden("identity.not-permitted", Permission.IMPORT_RUN.code());
        }
        return viewer;
    }

    /** Rows of an import that were not taken in, or taken in with a remark, in the order of the files. */
    public Page<RejectionRow> rejections(UUID id, @Nullable UUID after, int size) {
        get(id);
        return Page.of(
                mapper.rejections(id, after, size + 1), size, row -> row.id().toString());
    }

    /** Stops an import before its next row; what is in stays in. */
    public JobRow cancel(UUID id) {
        JobRow job = get(id);
        if (!runner.end(job, ImportState.CANCELLED, null)) {
            throw Refused.conflict("exchange.ended-already", job.state());
        }
        return find(id);
    }
}
