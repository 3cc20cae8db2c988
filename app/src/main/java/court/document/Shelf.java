package court.document;

import court.audit.AuditLog;
import court.document.content.Incoming;
import court.document.content.MediaKind;
import court.document.db.DocumentMapper;
import court.identity.CaseLayer;
import court.kernel.CaseId;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters kept content as a document of a case. */
@Component
class Shelf {
    private final DocumentMapper mapper;
    private final AuditLog audit;
    private final Clock clock;

    Shelf(DocumentMapper mapper, AuditLog audit, Clock clock) {
        this.mapper = mapper;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a document is called, apart from its content. */
    record Label(CaseId caseId, CaseLayer layer, String kind, String title, DocumentSource source, String about) {}

    DocumentId add(Label label, MediaKind media, Incoming content, @Nullable DocumentRow former) {
        mapper.lock(label.caseId());
        DocumentRow row = new DocumentRow(
                DocumentId.next(),
                label.caseId(),
                label.layer(),
                label.kind(),
                label.title(),
                media.mediaType(),
                content.size(),
                content.sha256(),
                former == null ? mapper.lastNumber(label.caseId()) + 1 : former.number(),
                former == null ? 1 : former.version() + 1,
                former == null ? null : former.id(),
                label.source(),
                clock.instant(),
                AuditLog.actor(),
                true);
        mapper.insert(row, label.about());
        audit.record("document.stored", label.caseId(), Map.of("document", row.id(), "sha256", row.sha256()));
        return row.id();
    }
}
