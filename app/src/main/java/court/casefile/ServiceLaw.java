package court.casefile;

import court.bpmn.Form;
import court.casefile.CaseTelling.Told;
import court.casefile.db.CaseMapper;
import court.casefile.model.DeedKind;
import court.facts.casefile.ServiceAttempt;
import court.facts.casefile.ServiceBarred;
import court.facts.casefile.ServiceManner;
import court.kernel.PartyId;
import court.kernel.Refused;
import court.kernel.RuleQuestion;
import court.process.FormSubmission;
import court.rulebase.ReleaseInForce;
import court.rulebase.RuleTitles;
import court.rulebase.Rulebooks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which manners of service the law allows: asked of every form that serves a paper, for each party that it names. */
@Component
class ServiceLaw {
    private static final String RULEBOOK = "casefile.service";

    private final Rulebooks rulebooks;
    private final RuleTitles titles;
    private final CaseMapper mapper;
    private final CaseTelling telling;

    ServiceLaw(Rulebooks rulebooks, RuleTitles titles, CaseMapper mapper, CaseTelling telling) {
        this.rulebooks = rulebooks;
        this.titles = titles;
        this.mapper = mapper;
        this.telling = telling;
    }

    /** Refuses a form that serves in a manner which the law does not know in this case; other forms pass. */
    void require(FormSubmission form) {
        Optional<ServiceManner> manner = manner(form);
        if (manner.isEmpty()) {
            return;
        }
        Told told = telling.of(Objects.requireNonNull(mapper.byId(form.caseId())));
        for (PartyId party : DeedForms.parties(form)) {
            require(new ServiceAttempt(
                    manner.get(), told.profile().caseClass(), told.standing().procedure(), consented(told, party)));
        }
    }

    private void require(ServiceAttempt attempt) {
        ReleaseInForce release = rulebooks.inForce();
        release.decide(RULEBOOK, List.of(attempt)).findings(ServiceBarred.class).stream()
                .findFirst()
                .ifPresent(barred -> {
                    throw Refused.because(
                                    "casefile.service-barred", titles.of(barred.rule(), barred.title()), barred.rule())
                            .asking(new RuleQuestion(release.id(), RULEBOOK, List.of(attempt)));
                });
    }

    private static Optional<ServiceManner> manner(FormSubmission form) {
        Form asked = form.form();
        if (asked.deeds().contains(DeedKind.NOTICE_PUBLISHED.code())) {
            return Optional.of(ServiceManner.NOTICE);
        }
        return asked.deeds().stream().anyMatch(deed -> deed.endsWith("-served"))
                ? DeedForms.text(form, "manner").map(ServiceManner::valueOf)
                : Optional.empty();
    }

    /** What a party said last of electronic service. */
    private static boolean consented(Told told, PartyId party) {
        return told.story()
                .of(DeedKind.SERVICE_ADDRESS_CONFIRMED)
                .filter(deed -> party.equals(deed.party()))
                .reduce((earlier, later) -> later)
                .filter(deed -> deed.says("electronic", "YES"))
                .isPresent();
    }
}
