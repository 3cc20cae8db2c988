package court.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import court.audit.AuditLog;
import court.document.content.ContentStore;
import court.document.content.Incoming;
import court.document.content.MediaKind;
import court.document.db.DocumentMapper;
import court.document.docx.DocxFile;
import court.document.docx.DocxFill;
import court.document.pdf.PaperPdf;
import court.document.sign.Seals;
import court.document.template.PaperTemplates;
import court.document.template.PaperTemplates.Template;
import court.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers of the court: Word files filled in from a case, printed as PDF when somebody wants to read or send them. */
@Service
public class Papers {
    private static final String SEALED = ".sealed";

    private final PaperTemplates templates;
    private final PaperCatalogue catalogue;
    private final ContentStore contents;
    private final Documents documents;
    private final Shelf shelf;
    private final DocumentMapper mapper;
    private final PaperPdf pdf;
    private final Seals seals;
    private final AuditLog audit;
    private final ObjectMapper json;

    Papers(
            PaperTemplates templates,
            PaperCatalogue catalogue,
            ContentStore contents,
            Documents documents,
            Shelf shelf,
            DocumentMapper mapper,
            PaperPdf pdf,
            Seals seals,
            AuditLog audit,
            ObjectMapper json) {
        this.templates = templates;
        this.catalogue = catalogue;
        this.contents = contents;
        this.documents = documents;
        this.shelf = shelf;
        this.mapper = mapper;
        this.pdf = pdf;
        this.seals = seals;
        this.audit = audit;
        this.json = json;
    }

    /**
     * Makes a paper. Asked again for the same case, template and occasion it answers with the paper that is there; when
     * the content has changed since, it makes the next version, which replaces the former.
     */
    @Transactional
    public DocumentId make(PaperRequest request) {
        Template template = templates.inForce(request.courtId(), request.template(), request.day());
        mapper.lock(request.caseId());
        DocumentRow former = mapper.latestPaper(request.caseId(), request.template(), request.about());
        Map<String, Object> words = new HashMap<>(request.words());
        words.put("paperNumber", number(request, template, former));
        words.put("paperTitle", template.paper().title());
        byte[] file = fill(template, words).write();
        try (Incoming incoming = contents.receive(new ByteArrayInputStream(file))) {
            if (former != null && former.sha256().equals(incoming.sha256())) {
                return former.id();
            }
            mapper.hold(incoming.sha256());
            contents.keep(incoming);
            DocumentId id = shelf.add(label(request, template), MediaKind.DOCX, incoming, former);
            mapper.insertPaper(new PaperRow(
                    id,
                    request.template(),
                    template.id(),
                    template.sha256(),
                    String.valueOf(words.get("paperNumber")),
                    json.valueToTree(words)));
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException("a paper could not be stored", e);
        }
    }

    /** The number of the case; the second ruling of a kind in a case is 之一, the third 之二. */
    private String number(PaperRequest request, Template template, @Nullable DocumentRow former) {
        PaperRow before = former == null ? null : mapper.paper(former.id());
        String ofCase = String.valueOf(request.words().get("caseNumber"));
        if (!template.paper().numbered()) {
            return ofCase;
        }
        if (before != null && before.number().startsWith(ofCase)) {
            return before.number();
        }
        int others = mapper.otherPapers(request.caseId(), request.template(), request.about());
        return others == 0 ? ofCase : ofCase + "之" + ChineseDate.upToNinetyNine(others);
    }

    private static Shelf.Label label(PaperRequest request, Template template) {
        return new Shelf.Label(
                request.caseId(),
                template.paper().layer(),
                request.template(),
                template.paper().title(),
                DocumentSource.PAPER,
                request.about());
    }

    private DocxFile fill(Template template, Map<String, ?> words) {
        return DocxFill.fill(template.docx(), catalogue.inBothNames(words));
    }

    /** A template filled in and printed, kept nowhere: what a case's paper would look like. */
    public byte[] preview(Template template, Map<String, ?> words) {
        Map<String, Object> all = new HashMap<>(words);
        all.put("paperNumber", words.get("caseNumber"));
        all.put("paperTitle", template.paper().title());
        return print(template.paper().title(), List.of(fill(template, all)));
    }

    /** A paper as PDF. */
    public byte[] pdf(DocumentRow paper) {
        return print(paper.title(), List.of(DocxFile.read(content(paper))));
    }

    /** Many papers as one PDF; each is read when its turn comes. */
    public void pdf(String title, List<DocumentRow> papers, OutputStream out) {
        pdf.print(
                title,
                () -> papers.stream()
                        .map(paper -> DocxFile.read(content(paper)))
                        .iterator(),
                out);
    }

    /**
     * Signs a paper with the court's seal and keeps the signed PDF beside it; asked again it answers with the one that is there.
     * A version that another has replaced is signed no more.
     */
    @Transactional
    public DocumentId seal(DocumentRow paper) {
        String kind = paper.kind() + SEALED;
        mapper.lock(paper.caseId());
        DocumentRow there = mapper.latestPaper(paper.caseId(), kind, paper.id().toString());
        if (there != null) {
            return there.id();
        }
        if (!documents.get(paper.id()).current()) {
            throw Refused.conflict("document.superseded", paper.title(), paper.version());
        }
        byte[] signed = seals.seal(pdf(paper), paper.title());
        Shelf.Label label = new Shelf.Label(
                paper.caseId(),
                paper.layer(),
                kind,
                paper.title(),
                DocumentSource.PAPER,
                paper.id().toString());
        try (Incoming incoming = contents.receive(new ByteArrayInputStream(signed))) {
            mapper.hold(incoming.sha256());
            contents.keep(incoming);
            DocumentId sealed = shelf.add(label, MediaKind.PDF, incoming, null);
            audit.record("document.sealed", paper.caseId(), Map.of("document", paper.id(), "sealed", sealed));
            return sealed;
        } catch (IOException e) {
            throw new UncheckedIOException("a signed paper could not be stored", e);
        }
    }

    private byte[] print(String title, List<DocxFile> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.print(title, files, out);
        return out.toByteArray();
    }

    private byte[] content(DocumentRow row) {
        try (OpenDocument open = documents.open(row)) {
            return open.content().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a paper could not be read", e);
        }
    }
}
