package court.casefile.web;

import court.audit.AuditLog;
import court.casefile.CaseAccess;
import court.document.DocumentId;
import court.document.DocumentRow;
import court.document.Documents;
import court.document.Download;
import court.document.NewDocument;
import court.identity.Acting;
import court.identity.CaseLayer;
import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents of a case, each in its layer. */
@RestController
@RequestMapping("/api/cases/{id}/documents")
class DocumentController {
    private final Documents documents;
    private final CaseAccess access;
    private final Acting acting;
    private final AuditLog audit;

    DocumentController(Documents documents, CaseAccess access, Acting acting, AuditLog audit) {
        this.documents = documents;
        this.access = access;
        this.acting = acting;
        this.audit = audit;
    }

    @GetMapping
    List<DocumentRow> list(@PathVariable String id) {
        CaseId caseId = CaseId.parse(id);
        Viewer viewer = access.require(caseId, CaseLayer.PROCESS);
        Set<CaseLayer> open = access.layers(caseId);
        return documents.ofCase(caseId, EnumSet.allOf(CaseLayer.class)).stream()
                .filter(row -> opens(row, open, viewer))
                .toList();
    }

    /** Nobody but its author sees a sealed opinion, and the author only as long as the case is the author's own. */
    private static boolean opens(DocumentRow row, Set<CaseLayer> open, Viewer viewer) {
        return row.layer() == CaseLayer.SEALED
                ? open.contains(CaseLayer.SECONDARY) && row.createdBy().equals(viewer.account())
                : open.contains(row.layer());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    DocumentRow upload(
            @PathVariable String id,
            @RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "upload") String kind,
            @RequestParam(defaultValue = "MAIN") CaseLayer layer)
            throws IOException {
        CaseId caseId = CaseId.parse(id);
        access.requireOwn(caseId);
        String title = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            DocumentId stored =
                    documents.store(new NewDocument(caseId, layer, kind, title, file.getContentType(), content));
            audit.record("document.uploaded", caseId, Map.of("document", stored, "kind", kind));
            return documents.get(stored);
        }
    }

    @GetMapping("/{document}/content")
    @Transactional
    ResponseEntity<Resource> content(@PathVariable String id, @PathVariable String document) {
        CaseId caseId = CaseId.parse(id);
        DocumentRow row = documents.get(new DocumentId(Ids.parse(document)));
        if (!row.caseId().equals(caseId) || !opens(row, access.layers(caseId), acting.viewer())) {
            throw Refused.notFound("document.no-such-document", document);
        }
        return Download.of(documents.open(row));
    }
}
