package court.escalation.web;

import court.escalation.Escalations;
import court.escalation.LongPending;
import court.escalation.db.PendingRow;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.kernel.Page;
import court.rulebase.why.Explained;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Duties that clocks have called for. */
@RestController
@RequestMapping("/api")
class EscalationController {
    private final Escalations escalations;
    private final LongPending longPending;

    EscalationController(Escalations escalations, LongPending longPending) {
        this.escalations = escalations;
        this.longPending = longPending;
    }

    record Reason(@Size(max = 4000) @Nullable String reason) {}

    @GetMapping("/escalations")
    Page<Escalations.Shown> list(
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable String light,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return escalations.list(open, light, after, Page.size(limit));
    }

    @GetMapping("/cases/{id}/escalations")
    List<Escalations.Shown> ofCase(@PathVariable String id) {
        return escalations.ofCase(CaseId.parse(id));
    }

    @GetMapping("/escalations/{id}/why")
    Explained why(@PathVariable String id) {
        return escalations.why(Ids.parse(id));
    }

    @PostMapping("/escalations/{id}/answer")
    Escalations.Shown answer(@PathVariable String id, @Valid @RequestBody Reason reason) {
        return escalations.answer(Ids.parse(id), reason.reason());
    }

    /** Cases within reach that are pending for more than one year or three, beside last year's intake. */
    @GetMapping("/long-pending")
    LongPending.Share share() {
        return longPending.share();
    }

    @GetMapping("/long-pending/why")
    Explained whyShare() {
        return longPending.why();
    }

    /** Those cases, the oldest first. */
    @GetMapping("/long-pending/cases")
    Page<PendingRow> pending(
            @RequestParam(defaultValue = "1") @Min(1) @Max(30) int years,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return longPending.list(years, after, Page.size(limit));
    }
}
