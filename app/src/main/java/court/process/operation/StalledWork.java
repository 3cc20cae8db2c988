package court.process.operation;

import court.audit.AuditLog;
import court.identity.Acting;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.Page;
import court.kernel.Refused;
import court.process.ProcessModels;
import court.process.db.Reach;
import court.process.db.StalledMapper;
import court.process.db.StalledMapper.StalledRow;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Background work that has come to a halt. The engine itself keeps no jobs: models have no timers and nothing asynchronous,
 * a case goes on in the transaction of its deed or not at all.
 */
@Service
public class StalledWork {
    private final StalledMapper mapper;
    private final ProcessModels models;
    private final MessageSource messages;
    private final Acting acting;
    private final AuditLog audit;

    StalledWork(StalledMapper mapper, ProcessModels models, MessageSource messages, Acting acting, AuditLog audit) {
        this.mapper = mapper;
        this.models = models;
        this.messages = messages;
        this.acting = acting;
        this.audit = audit;
    }

    /**
     * A piece of work that waits for somebody to try it again.
     *
     * @param reason why it failed, in the reader's language; null when it was stopped before its turn
     * @param detail the elements that the reason is about
     */
    public record Stalled(
            String kind,
            UUID id,
            @Nullable UUID modelId,
            @Nullable String modelName,
            @Nullable CaseId caseId,
            @Nullable String number,
            @Nullable String place,
            @Nullable Integer days,
            Instant since,
            @Nullable String reason,
            @Nullable String detail) {}

    public Page<Stalled> page(@Nullable String after, int limit) {
        Viewer viewer = acting.with(Permission.PROCESS_WATCH);
        return Page.of(
                        mapper.page(Reach.of(viewer), viewer.may(Permission.PROCESS_READ), after, limit + 1),
                        limit,
                        StalledRow::key)
                .map(this::stalled);
    }

    private Stalled stalled(StalledRow row) {
        return new Stalled(
                row.kind(),
                row.id(),
                row.modelId(),
                row.modelId() == null ? null : models.get(row.modelId()).name(),
                row.caseId(),
                row.caseNumber(),
                row.place(),
                row.days(),
                row.since(),
                row.reason() == null
                        ? null
                        : messages.getMessage(
                                "error." + row.reason(), null, row.reason(), LocaleContextHolder.getLocale()),
                row.detail());
    }

    /** A case whose comparison failed is looked at once more. */
    @Transactional
    public void compareAgain(CaseId caseId) {
        if (mapper.again(Reach.of(acting.with(Permission.PROCESS_WATCH)), caseId) == 0) {
            throw Refused.notFound("process.comparison-not-failed");
        }
        audit.record("process.comparison-retried", caseId, Map.of());
    }
}
