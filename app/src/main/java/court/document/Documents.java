package court.document;

import court.audit.AuditLog;
import court.document.content.ContentStore;
import court.document.content.Incoming;
import court.document.content.MediaKind;
import court.document.content.Sniffer;
import court.document.db.DocumentMapper;
import court.identity.CaseLayer;
import court.kernel.CaseId;
import court.kernel.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents of cases: files that were brought in and papers made here. Who may see one is for the owner of the case to
 * decide, before asking here.
 */
@Service
public class Documents {
    private final ContentStore contents;
    private final Shelf shelf;
    private final DocumentMapper mapper;
    private final AuditLog audit;

    Documents(ContentStore contents, Shelf shelf, DocumentMapper mapper, AuditLog audit) {
        this.contents = contents;
        this.shelf = shelf;
        this.mapper = mapper;
        this.audit = audit;
    }

    /** Stores a file; the same content under another title is another document, kept once on disk. */
    @Transactional
    public DocumentId store(NewDocument document) {
        try (Incoming incoming = contents.receive(document.content())) {
            MediaKind media = Sniffer.look(incoming);
            media.agreesWith(document.mediaType());
            mapper.hold(incoming.sha256());
            contents.keep(incoming);
            Shelf.Label label = new Shelf.Label(
                    document.caseId(), document.layer(), document.kind(), document.title(), DocumentSource.UPLOAD, "");
            return shelf.add(label, media, incoming, null);
        } catch (IOException e) {
            throw new UncheckedIOException("a file could not be stored", e);
        }
    }

    /** Documents of a case in these layers, every version, in the order of their numbers. */
    public List<DocumentRow> ofCase(CaseId caseId, Set<CaseLayer> layers) {
        return layers.isEmpty() ? List.of() : mapper.ofCase(caseId, layers);
    }

    /** What is known of a document, without its content. */
    public DocumentRow get(DocumentId id) {
        DocumentRow row = mapper.byId(id);
        if (row == null) {
            throw Refused.notFound("document.no-such-document", id);
        }
        return row;
    }

    /** Those of these documents that are there, each under its identity. */
    public Map<DocumentId, DocumentRow> all(Collection<DocumentId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : mapper.byIds(ids).stream().collect(Collectors.toMap(DocumentRow::id, Function.identity()));
    }

    /** Opens the content for reading; of everything but the main file each opening is an audited act. */
    @Transactional
    public OpenDocument open(DocumentId id) {
        return open(get(id));
    }

    /** Opens the content of a document that was looked up before. */
    @Transactional
    public OpenDocument open(DocumentRow row) {
        if (row.layer() != CaseLayer.MAIN) {
            audit.record("document.read", row.caseId(), Map.of("document", row.id(), "layer", row.layer()));
        }
        try {
            return new OpenDocument(row, contents.open(row.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException("the content of document " + row.id() + " is not in the store", e);
        }
    }
}
