package court.triage;

import court.casefile.CaseFile;
import court.casefile.CasePages;
import court.casefile.CaseTelling.Told;
import court.casefile.DeedForms;
import court.casefile.NewDeed;
import court.casefile.model.Deed;
import court.casefile.model.DeedKind;
import court.facts.Procedure;
import court.facts.triage.ConversionAllowed;
import court.kernel.Refused;
import court.process.FormDesk;
import court.process.FormSubmission;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Applications for another procedure and their decisions; the rules are asked both times, as a limit may run out between. */
@Component
class ConversionDesk implements FormDesk {
    private static final String APPLY = "triage.apply-conversion";
    private static final String DECIDE = "triage.decide-conversion";

    private final CaseFile caseFile;
    private final CasePages cases;
    private final Conversions conversions;

    ConversionDesk(CaseFile caseFile, CasePages cases, Conversions conversions) {
        this.caseFile = caseFile;
        this.cases = cases;
        this.conversions = conversions;
    }

    @Override
    public boolean performs(String form) {
        return form.equals(APPLY) || form.equals(DECIDE);
    }

    @Override
    public void perform(FormSubmission form) {
        Told told = cases.told(form.caseId());
        NewDeed deed = form.form().key().equals(APPLY) ? application(form, told) : decision(form, told);
        caseFile.record(form.caseId(), List.of(deed));
    }

    private NewDeed application(FormSubmission form, Told told) {
        Procedure target = Procedure.valueOf(DeedForms.text(form, "target").orElseThrow());
        boolean agreed = DeedForms.text(form, "agreed").filter("true"::equals).isPresent();
        ConversionAllowed allowed = conversions.require(told, target, DeedForms.day(form), agreed);
        return DeedForms.one(
                form,
                DeedKind.CONVERSION_APPLIED,
                Map.of(
                        "procedure", told.standing().procedure().name(),
                        "countFrom", allowed.countFrom().name(),
                        "rule", allowed.rule()));
    }

    private NewDeed decision(FormSubmission form, Told told) {
        if (DeedForms.text(form, "decision").filter("GRANTED"::equals).isEmpty()) {
            return DeedForms.one(form, DeedKind.CONVERSION_REFUSED, Map.of());
        }
        Deed applied = told.story().deeds().stream()
                .filter(deed -> deed.id().value().equals(form.about()))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("casefile.no-such-entry", String.valueOf(form.about())));
        Procedure target = Procedure.valueOf(applied.word("target").orElseThrow());
        ConversionAllowed allowed = conversions.require(told, target, DeedForms.day(form), applied.says("agreed"));
        return DeedForms.one(
                form,
                DeedKind.CONVERTED,
                Map.of(
                        "procedure", target.name(),
                        "bench", allowed.bench().name(),
                        "countFrom", allowed.countFrom().name(),
                        "rule", allowed.rule()));
    }
}
