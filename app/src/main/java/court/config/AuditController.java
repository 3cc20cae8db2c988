package court.config;

import court.audit.AuditBook;
import court.audit.db.AuditRow;
import court.identity.Acting;
import court.identity.Permission;
import court.kernel.Page;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit for inspectors. It stands here since the audit itself knows nobody's permissions. */
@RestController
@RequestMapping("/api/audit")
class AuditController {
    private final AuditBook book;
    private final Acting acting;

    AuditController(AuditBook book, Acting acting) {
        this.book = book;
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
}
