package court.triage.web;

import court.facts.Procedure;
import court.kernel.CaseId;
import court.rulebase.why.Explained;
import court.triage.Conversions;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which changes of procedure are lawful for a case today, and why the others are not. */
@RestController
@RequestMapping("/api/cases/{id}/conversions")
class ConversionController {
    private final Conversions conversions;

    ConversionController(Conversions conversions) {
        this.conversions = conversions;
    }

    @GetMapping
    List<Conversions.Option> today(@PathVariable String id) {
        return conversions.today(CaseId.parse(id));
    }

    @GetMapping("/{target}/why")
    Explained why(@PathVariable String id, @PathVariable Procedure target) {
        return conversions.why(CaseId.parse(id), target);
    }
}
