package court.casefile.web;

import court.casefile.CaseTraces;
import court.kernel.CaseId;
import court.process.conformance.Conformance;
import court.process.eventlog.LogDownload;
import court.process.eventlog.LogForm;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record of one case: its deviations, and its history for tools of process mining. */
@RestController
@RequestMapping("/api/cases/{id}")
@Validated
class CaseTraceController {
    private final CaseTraces traces;

    CaseTraceController(CaseTraces traces) {
        this.traces = traces;
    }

    @GetMapping("/conformance")
    Conformance.Told conformance(@PathVariable String id) {
        return traces.conformance(CaseId.parse(id));
    }

    @GetMapping(
            path = "/event-log",
            produces = {"application/xml", "application/json"})
    void log(
            @PathVariable String id,
            @RequestParam LogForm form,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "zh|en") String language,
            HttpServletResponse response) {
        CaseId caseId = CaseId.parse(id);
        traces.log(caseId, form, new LogDownload(response, form, caseId.toString()).in(language));
    }
}
