package court.casefile.steps;

import court.casefile.CasePages;
import court.casefile.CaseTelling.Told;
import court.casefile.model.Deed;
import court.document.PaperRequest;
import court.document.Papers;
import court.identity.CaseLayer;
import court.process.Step;
import court.process.StepCall;

/** Makes one kind of paper from the case. */
final class PaperStep implements Step {
    private final String key;
    private final String template;
    private final CaseLayer layer;
    private final Papers papers;
    private final CasePages cases;
    private final PaperFields fields;

    PaperStep(String key, String template, CaseLayer layer, Papers papers, CasePages cases, PaperFields fields) {
        this.key = key;
        this.template = template;
        this.layer = layer;
        this.papers = papers;
        this.cases = cases;
        this.fields = fields;
    }

    @Override
    public String key() {
        return key;
    }

    /** What an imported entry moves has its papers where it came from. */
    @Override
    public void run(StepCall call) {
        Told told = cases.told(call.caseId());
        Deed cause = told.story().deeds().stream()
                .filter(deed -> deed.id().value().equals(call.cause()))
                .findFirst()
                .orElseThrow();
        if (cause.sequence() > 0) {
            return;
        }
        papers.make(
                new PaperRequest(call.caseId(), template, layer, call.cause().toString(), fields.of(told, cause)));
    }
}
