package court.process.web;

import court.kernel.Ids;
import court.kernel.Page;
import court.process.conformance.Conformance;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How ways keep to their models; the service asks who looks. */
@RestController
@RequestMapping("/api/process-conformance")
@Validated
class ConformanceController {
    private final Conformance conformance;

    ConformanceController(Conformance conformance) {
        this.conformance = conformance;
    }

    @GetMapping("/models")
    Page<Conformance.ModelFit> models(
            @RequestParam(required = false) @Nullable @Size(max = 200) String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return conformance.models(after, Page.size(limit));
    }

    @GetMapping("/waiting")
    Conformance.Waiting waiting() {
        return conformance.waiting();
    }

    @GetMapping("/models/{id}/cases")
    Page<Conformance.CaseFit> cases(
            @PathVariable String id,
            @RequestParam(required = false)
                    @Nullable
                    @Pattern(regexp = "SKIPPED|REPEATED|OUT_OF_ORDER|BY_ANOTHER|REPAIRED|MOVED|LATE")
                    String kind,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable @Size(max = 100) String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return conformance.cases(Ids.parse(id), kind, all, after, Page.size(limit));
    }

    @GetMapping("/instances/{instance}")
    Conformance.Told instance(@PathVariable String instance) {
        return conformance.instance(instance);
    }
}
