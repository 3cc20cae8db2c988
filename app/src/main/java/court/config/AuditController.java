package court.config;

import court.audit.AuditBook;
import court.audit.Checkpoints;
import court.audit.db.AuditRow;
import court.audit.verify.Checkpoint;
import court.identity.Acting;
import court.identity.Permission;
import court.kernel.Page;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The audit for inspectors. It stands here since the audit itself knows nobody's permissions. */
@RestController
@RequestMapping("/api/audit")
class AuditController {
    private final AuditBook book;
    private final Checkpoints checkpoints;
    private final Acting acting;

    AuditController(AuditBook book, Checkpoints checkpoints, Acting acting) {
        this.book = book;
        this.checkpoints = checkpoints;
        this.acting = acting;
    }

    @GetMapping
    Page<AuditRow> page(
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        acting.with(Permission.AUDIT_READ);
        return book.page(actor, action, subject, from, to, after, Page.size(limit));
    }

    /** Recomputes the whole chain. */
    @GetMapping("/verification")
    AuditBook.Verified verify() {
        acting.with(Permission.AUDIT_READ);
        return book.verify();
    }

    /** The daily checkpoints, for keeping outside. */
    @GetMapping("/checkpoints")
    List<Checkpoint> checkpoints() {
        acting.with(Permission.AUDIT_READ);
        return checkpoints.all();
    }

    /** The key that checkpoints are verified with. */
    @GetMapping(path = "/public-key", produces = "application/x-pem-file")
    String publicKey() {
        acting.with(Permission.AUDIT_READ);
        return checkpoints.publicPem();
    }

    /** Every sealed entry, one JSON object a line, for the offline verifier. */
    @GetMapping(path = "/export", produces = "application/x-ndjson")
    ResponseEntity<StreamingResponseBody> export() {
        acting.with(Permission.AUDIT_READ);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.ndjson\"")
                .body(out -> book.export(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }
}
