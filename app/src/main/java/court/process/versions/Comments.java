package court.process.versions;

import court.audit.AuditLog;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.Refused;
import court.process.ProcessModels;
import court.process.db.VersionMapper;
import court.process.db.VersionMapper.CommentRow;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What designers say to each other about elements of a version. */
@Service
public class Comments {
    private final VersionMapper mapper;
    private final ProcessModels models;
    private final AuditLog audit;
    private final Clock clock;

    Comments(VersionMapper mapper, ProcessModels models, AuditLog audit, Clock clock) {
        this.mapper = mapper;
        this.models = models;
        this.audit = audit;
        this.clock = clock;
    }

    public Page<CommentRow> page(UUID model, @Nullable UUID after, int limit) {
        return Page.of(
                mapper.comments(models.get(model).id(), after, limit + 1),
                limit,
                row -> row.id().toString());
    }

    @Transactional
    public CommentRow say(UUID model, String element, String text) {
        CommentRow row = new CommentRow(
                Ids.next(),
                models.get(model).id(),
                element,
                text.strip(),
                AuditLog.actor(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null);
        mapper.comment(row);
        audit.record("process.commented", "process-model", model, Map.of("element", element, "comment", row.id()));
        return row;
    }

    /** Whoever takes it as settled says so. */
    @Transactional
    public CommentRow resolve(UUID model, UUID id) {
        CommentRow row = mapper.commentById(id);
        if (row == null || !row.modelId().equals(model)) {
            throw Refused.notFound("process.no-such-comment", id);
        }
        if (mapper.resolve(id, AuditLog.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS)) == 0) {
            throw Refused.conflict("process.comment-resolved");
        }
        audit.record("process.comment-resolved", "process-model", model, Map.of("comment", id));
        return Objects.requireNonNull(mapper.commentById(id));
    }
}
