package court.casefile.papers;

import court.casefile.CasePages;
import court.casefile.CaseTelling.Told;
import court.casefile.model.Deed;
import court.document.PaperRequest;
import court.document.Papers;
import court.document.template.ShippedPapers;
import court.process.Step;
import court.process.StepCall;

/** Makes one kind of paper from the case. */
final class PaperStep implements Step {
    private final String key;
    private final ShippedPapers.Shipped paper;
    private final Papers papers;
    private final CasePages cases;
    private final PaperWords words;

    PaperStep(String key, ShippedPapers.Shipped paper, Papers papers, CasePages cases, PaperWords words) {
        this.key = key;
        this.paper = paper;
        this.papers = papers;
        this.cases = cases;
        this.words = words;
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
        papers.make(new PaperRequest(
                call.caseId(),
                told.row().courtId(),
                paper.key(),
                Occasion.key(told, paper, cause),
                cause.day(),
                words.of(told, cause, cause.day())));
    }
}
