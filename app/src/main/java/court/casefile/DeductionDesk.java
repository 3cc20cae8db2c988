package court.casefile;

import court.casefile.CaseTelling.Told;
import court.casefile.db.CaseMapper;
import court.casefile.model.Deed;
import court.casefile.model.DeedKind;
import court.facts.timelimit.Deduction;
import court.facts.timelimit.DeductionGround;
import court.facts.timelimit.DeductionRefused;
import court.identity.Courts;
import court.kernel.DeedId;
import court.kernel.Refused;
import court.kernel.RuleQuestion;
import court.process.FormDesk;
import court.process.FormSubmission;
import court.rulebase.ReleaseInForce;
import court.rulebase.RuleTitles;
import court.rulebase.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Days left out of the trial limit: begun only on a ground that the rules allow, ended for the one that is open. */
@Component
class DeductionDesk implements FormDesk {
    private static final String RULEBOOK = "timelimit.deductions";
    private static final String START = "timelimit.start-deduction";
    private static final String END = "timelimit.end-deduction";

    private final CaseFile caseFile;
    private final CaseMapper mapper;
    private final CaseTelling telling;
    private final Rulebooks rulebooks;
    private final RuleTitles titles;
    private final Courts courts;

    DeductionDesk(
            CaseFile caseFile,
            CaseMapper mapper,
            CaseTelling telling,
            Rulebooks rulebooks,
            RuleTitles titles,
            Courts courts) {
        this.caseFile = caseFile;
        this.mapper = mapper;
        this.telling = telling;
        this.rulebooks = rulebooks;
        this.titles = titles;
        this.courts = courts;
    }

    @Override
    public boolean performs(String form) {
        return Set.of(START, END).contains(form);
    }

    @Override
    public void perform(FormSubmission form) {
        Told told = telling.of(Objects.requireNonNull(mapper.byId(form.caseId())));
        DeductionGround ground =
                DeductionGround.valueOf(DeedForms.text(form, "ground").orElseThrow());
        NewDeed deed = form.form().key().equals(START) ? start(form, told, ground) : end(form, told, ground);
        caseFile.record(form.caseId(), List.of(deed));
    }

    private NewDeed start(FormSubmission form, Told told, DeductionGround ground) {
        NewDeed deed = DeedForms.one(form, DeedKind.DEDUCTION_STARTED, Map.of());
        LocalDate day = DeedForms.day(form);
        Deduction asked = new Deduction(
                ground,
                told.profile().caseClass(),
                told.standing().procedure(),
                day,
                day,
                null,
                null,
                0,
                DeedForms.text(form, "document").isPresent(),
                DeedForms.text(form, "agreed").filter("true"::equals).isPresent(),
                true,
                false,
                false,
                courts.get(told.row().courtId()).code());
        ReleaseInForce release = rulebooks.inForce();
        release.decide(RULEBOOK, List.of(asked)).findings(DeductionRefused.class).stream()
                .findFirst()
                .ifPresent(refused -> {
                    throw Refused.because(
                                    "timelimit.deduction-refused",
                                    titles.of(refused.rule(), refused.reason()),
                                    refused.rule())
                            .asking(new RuleQuestion(release.id(), RULEBOOK, List.of(asked)));
                });
        return deed;
    }

    private static NewDeed end(FormSubmission form, Told told, DeductionGround ground) {
        Deed open = told.story()
                .of(DeedKind.DEDUCTION_STARTED)
                .filter(started -> started.says("ground", ground.name()))
                .filter(started -> told.story()
                        .of(DeedKind.DEDUCTION_ENDED)
                        .noneMatch(ended -> started.id().equals(ended.about())))
                .findFirst()
                .orElseThrow(() -> Refused.because("timelimit.no-open-deduction"));
        if (DeedForms.day(form).isBefore(open.day())) {
            throw Refused.because("timelimit.deduction-backward");
        }
        return DeedForms.one(form, DeedKind.DEDUCTION_ENDED, Map.of())
                .about(new DeedId(open.id().value()));
    }
}
