package court.document;

import com.samskivert.mustache.Template;
import court.document.content.ContentStore;
import court.document.content.Incoming;
import court.document.content.MediaKind;
import court.document.db.DocumentMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers of the court, made from templates, ready to print. */
@Service
public class Papers {
    private final PaperTemplates templates;
    private final ContentStore contents;
    private final Shelf shelf;
    private final DocumentMapper mapper;

    Papers(PaperTemplates templates, ContentStore contents, Shelf shelf, DocumentMapper mapper) {
        this.templates = templates;
        this.contents = contents;
        this.shelf = shelf;
        this.mapper = mapper;
    }

    /**
     * Makes a paper. Asked again for the same case, template and occasion it answers with the paper that is there; when
     * the content has changed since, it makes the next version, which replaces the former.
     */
    @Transactional
    public DocumentId make(PaperRequest request) {
        Template template = templates.get(request.template());
        byte[] html = template.execute(request.fields()).getBytes(StandardCharsets.UTF_8);
        mapper.lock(request.caseId());
        DocumentRow former = mapper.latestPaper(request.caseId(), request.template(), request.about());
        try (Incoming incoming = contents.receive(new ByteArrayInputStream(html))) {
            if (former != null && former.sha256().equals(incoming.sha256())) {
                return former.id();
            }
            mapper.hold(incoming.sha256());
            contents.keep(incoming);
            return shelf.add(label(request), MediaKind.HTML, incoming, former);
        } catch (IOException e) {
            throw new UncheckedIOException("a paper could not be stored", e);
        }
    }

    private Shelf.Label label(PaperRequest request) {
        Object heading = request.fields().get("heading");
        return new Shelf.Label(
                request.caseId(),
                request.layer(),
                request.template(),
                heading == null ? templates.title(request.template()) : heading.toString(),
                DocumentSource.PAPER,
                request.about());
    }
}
