package court.casefile.web;

import court.casefile.CaseReasons;
import court.kernel.CaseId;
import court.kernel.Ids;
import court.rulebase.why.Explained;
import court.timelimit.ClockReasons;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why the rules say of a case what they say. */
@RestController
@RequestMapping("/api/cases/{id}")
class CaseReasonController {
    private final CaseReasons reasons;

    CaseReasonController(CaseReasons reasons) {
        this.reasons = reasons;
    }

    @GetMapping("/clocks/{clock}/why")
    ClockReasons.Why clock(@PathVariable String id, @PathVariable String clock) {
        return reasons.clock(CaseId.parse(id), Ids.parse(clock));
    }

    /** What the rules decided about the case, as far as its reader may see it. */
    @GetMapping("/decisions")
    List<CaseReasons.Decided> decisions(@PathVariable String id) {
        return reasons.decisions(CaseId.parse(id));
    }

    @GetMapping("/decisions/{decision}/why")
    Explained decision(@PathVariable String id, @PathVariable String decision) {
        return reasons.decision(CaseId.parse(id), Ids.parse(decision));
    }
}
