package court.casefile;

import court.casefile.CaseTelling.Told;
import court.casefile.db.CaseMapper;
import court.casefile.model.DeedKind;
import court.facts.Approver;
import court.facts.timelimit.ExtensionProvision;
import court.facts.timelimit.ExtensionRequest;
import court.identity.Acting;
import court.identity.Courts;
import court.identity.People;
import court.identity.Role;
import court.identity.Viewer;
import court.kernel.PersonId;
import court.kernel.Refused;
import court.kernel.RuleQuestion;
import court.process.FormDesk;
import court.process.FormSubmission;
import court.rulebase.ReleaseInForce;
import court.rulebase.Rulebooks;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Applications for longer trial limits: who decides is asked of the rules, and nobody decides on an own application. */
@Component
class ExtensionDesk implements FormDesk {
    private static final String RULEBOOK = "timelimit.extensions";
    private static final String APPLY = "timelimit.apply-extension";
    private static final String DECIDE = "timelimit.decide-extension";

    private final CaseFile caseFile;
    private final CaseMapper mapper;
    private final CaseTelling telling;
    private final Rulebooks rulebooks;
    private final People people;
    private final Courts courts;
    private final Acting acting;

    ExtensionDesk(
            CaseFile caseFile,
            CaseMapper mapper,
            CaseTelling telling,
            Rulebooks rulebooks,
            People people,
            Courts courts,
            Acting acting) {
        this.caseFile = caseFile;
        this.mapper = mapper;
        this.telling = telling;
        this.rulebooks = rulebooks;
        this.people = people;
        this.courts = courts;
        this.acting = acting;
    }

    @Override
    public boolean performs(String form) {
        return form.equals(APPLY) || form.equals(DECIDE);
    }

    @Override
    public void perform(FormSubmission form) {
        Told told = telling.of(Objects.requireNonNull(mapper.byId(form.caseId())));
        NewDeed deed = form.form().key().equals(APPLY) ? application(form, told) : decision(form, told);
        caseFile.record(form.caseId(), List.of(deed));
    }

    private NewDeed application(FormSubmission form, Told told) {
        ExtensionProvision provision = provision(form, told);
        Viewer applicant = acting.viewer();
        return DeedForms.one(
                form,
                DeedKind.EXTENSION_APPLIED,
                Map.of(
                        "level", level(provision, told),
                        "rule", provision.rule(),
                        "applicant", applicant.name(),
                        "applicantId", applicant.person().toString()));
    }

    private ExtensionProvision provision(FormSubmission form, Told told) {
        long granted = told.story().deeds().stream()
                .filter(d -> d.kind() == DeedKind.EXTENSION_DECIDED && d.says("decision", "GRANTED"))
                .count();
        ExtensionRequest asked = new ExtensionRequest(
                told.profile().caseClass(),
                told.standing().procedure(),
                Math.toIntExact(granted + 1),
                DeedForms.day(form),
                told.profile().pilotCourt(),
                told.profile().detained(),
                false,
                courts.get(told.row().courtId()).code());
        ReleaseInForce release = rulebooks.inForce();
        return release.one(RULEBOOK, ExtensionProvision.class, List.of(asked))
                .orElseThrow(() -> Refused.because("timelimit.no-further-extension", granted)
                        .asking(new RuleQuestion(release.id(), RULEBOOK, List.of(asked))));
    }

    /** A president who sits in the case is replaced by the substitute. */
    private String level(ExtensionProvision provision, Told told) {
        if (provision.approver() != Approver.PRESIDENT) {
            return "UPPER_COURT";
        }
        Set<PersonId> members = Panels.members(told.story());
        boolean sits = people.holders(told.row().courtId(), Role.PRESIDENT, null).stream()
                .anyMatch(p -> p.equals(told.row().judgeId())
                        || members.contains(p)
                        || p.equals(acting.viewer().person()));
        return sits ? "SUBSTITUTE" : "PRESIDENT";
    }

    private NewDeed decision(FormSubmission form, Told told) {
        Viewer approver = acting.viewer();
        Map<String, String> applied = told.story().deeds().stream()
                .filter(d -> d.id().value().equals(form.about()))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("casefile.no-such-entry", String.valueOf(form.about())))
                .detail();
        if (approver.person().toString().equals(applied.get("applicantId"))) {
            throw Refused.forbidden("timelimit.own-application");
        }
        return DeedForms.one(
                form,
                DeedKind.EXTENSION_DECIDED,
                Map.of(
                        "period", applied.getOrDefault("period", ""),
                        "applicant", applied.getOrDefault("applicant", ""),
                        "approver", approver.name()));
    }
}
