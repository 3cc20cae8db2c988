package court.casefile.web;

import court.casefile.CaseAccess;
import court.casefile.papers.CasePapers;
import court.document.DocumentId;
import court.document.DocumentRow;
import court.document.DocumentSource;
import court.document.Documents;
import court.document.Papers;
import court.document.content.MediaKind;
import court.identity.CaseLayer;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.kernel.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Papers of a case: made at the desk, looked at before they are made, printed. */
@RestController
@RequestMapping("/api/cases/{id}")
class PaperController {
    private final CasePapers desk;
    private final Documents documents;
    private final Papers papers;
    private final CaseAccess access;

    PaperController(CasePapers desk, Documents documents, Papers papers, CaseAccess access) {
        this.desk = desk;
        this.documents = documents;
        this.papers = papers;
        this.access = access;
    }

    /**
     * A paper to be made.
     *
     * @param another whether a second one is wanted beside the one that is there, which is 之一
     */
    record PaperOrder(@NotBlank @Size(max = 100) String paper, @Nullable Boolean another) {}

    @PostMapping("/papers")
    @ResponseStatus(HttpStatus.CREATED)
    DocumentRow make(@PathVariable String id, @Valid @RequestBody PaperOrder order) {
        return documents.get(desk.make(CaseId.parse(id), order.paper(), Boolean.TRUE.equals(order.another())));
    }

    /** What a paper would look like for this case, by a version of its template or by that of today. */
    @GetMapping("/papers/{paper}/preview")
    ResponseEntity<byte[]> preview(
            @PathVariable String id, @PathVariable String paper, @RequestParam(required = false) @Nullable UUID version) {
        return pdf(desk.preview(CaseId.parse(id), paper, version));
    }

    /** A paper of the case as PDF. */
    @GetMapping("/documents/{document}/pdf")
    ResponseEntity<byte[]> print(@PathVariable String id, @PathVariable String document) {
        return pdf(papers.pdf(paper(CaseId.parse(id), document)));
    }

    /** A paper as it was made from a template, within the reader's reach. */
    private DocumentRow paper(CaseId caseId, String document) {
        DocumentRow row = documents.get(new DocumentId(Ids.parse(document)));
        boolean open = row.layer() != CaseLayer.SEALED && access.layers(caseId).contains(row.layer());
        boolean made = row.source() == DocumentSource.PAPER && row.mediaType().equals(MediaKind.DOCX.mediaType());
        if (!row.caseId().equals(caseId) || !open || !made) {
            throw Refused.notFound("document.no-such-document", document);
        }
        return row;
    }

    /** Signs a paper of one's own case with the court's seal. */
    @PostMapping("/documents/{document}/seal")
    @ResponseStatus(HttpStatus.CREATED)
    DocumentRow seal(@PathVariable String id, @PathVariable String document) {
        CaseId caseId = CaseId.parse(id);
        access.requireOwn(caseId);
        return documents.get(papers.seal(paper(caseId, document)));
    }

    private static ResponseEntity<byte[]> pdf(byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("paper.pdf").build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
