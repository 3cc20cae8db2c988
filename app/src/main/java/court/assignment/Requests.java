package court.assignment;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.assignment.db.RequestMapper;
import court.assignment.db.RequestRow;
import court.assignment.db.RequestView;
import court.audit.AuditLog;
import court.casefile.CasePages;
import court.casefile.CaseTelling.Told;
import court.casefile.DeedForms;
import court.casefile.db.CaseRow;
import court.facts.assignment.Departure;
import court.facts.assignment.DepartureAllowed;
import court.facts.assignment.DepartureQuestion;
import court.facts.assignment.DepartureReason;
import court.identity.Acting;
import court.identity.Courts;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.CaseId;
import court.kernel.DivisionId;
import court.kernel.Ids;
import court.kernel.Page;
import court.kernel.PersonId;
import court.kernel.Refused;
import court.process.CaseDuties;
import court.process.CaseLabel;
import court.process.FormDesk;
import court.process.FormSubmission;
import court.process.Forms;
import court.process.RunningCases;
import court.process.WorkItems;
import court.rulebase.ReleaseInForce;
import court.rulebase.Rulebooks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Departures from the draw: asked for with a reason that the rules allow, decided on by another person from the inbox. */
@Service
public class Requests implements FormDesk {
    private static final String APPROVE = "assignment.approve";
    private static final String DEPARTURES = "assignment.departures";
    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final RequestMapper mapper;
    private final NamedBench named;
    private final CasePages cases;
    private final RunningCases running;
    private final Forms forms;
    private final WorkItems workItems;
    private final Assignments assignments;
    private final Rulebooks rulebooks;
    private final Courts courts;
    private final Acting acting;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;

    Requests(
            RequestMapper mapper,
            NamedBench named,
            CasePages cases,
            RunningCases running,
            Forms forms,
            WorkItems workItems,
            Assignments assignments,
            Rulebooks rulebooks,
            Courts courts,
            Acting acting,
            AuditLog audit,
            ObjectMapper json,
            Clock clock) {
        this.mapper = mapper;
        this.named = named;
        this.cases = cases;
        this.running = running;
        this.forms = forms;
        this.workItems = workItems;
        this.assignments = assignments;
        this.rulebooks = rulebooks;
        this.courts = courts;
        this.acting = acting;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Asks for a departure; the case stays where it is until somebody else has decided. */
    void ask(FormSubmission form, Told told, Departure departure, Viewer asker, CaseDuties duties) {
        CaseRow row = told.row();
        ReleaseInForce release = rulebooks.inForce().about(row.id());
        named.require(form, told, release);
        assignments.inOrder(form, told);
        DepartureAllowed allowed = allowed(form, told, departure, release);
        UUID id = Ids.next();
        RequestRow request = new RequestRow(
                id,
                row.id(),
                row.courtId(),
                division(form, row, departure, asker),
                departure.name(),
                DeedForms.text(form, "reasonCode").orElseThrow(),
                DeedForms.text(form, "reason").orElseThrow(),
                allowed.rule(),
                form.form().key(),
                json.valueToTree(form.values()),
                NamedBench.judge(form).orElse(null),
                asker.person(),
                clock.instant(),
                "OPEN",
                null,
                null);
        if (mapper.insert(request) == 0) {
            throw Refused.conflict("assignment.request-open");
        }
        workItems.open(
                row.id(),
                duties.holder(departure == Departure.RETURNED ? "chief" : "president", null),
                id,
                APPROVE,
                allowed.title(),
                new CaseLabel(row.label(), row.nextDue(), row.nextDueTitle(), row.light()));
        audit.record(
                "assignment.asked", row.id(), Map.of("request", id, "departure", departure, "rule", allowed.rule()));
    }

    /** Where the case is drawn or named: a return stays in its division unless it names the right one, else the asker's. */
    private @Nullable DivisionId division(FormSubmission form, CaseRow row, Departure departure, Viewer asker) {
        if (departure != Departure.RETURNED) {
            return asker.division() == null ? row.divisionId() : asker.division();
        }
        return DeedForms.text(form, "rightDivision")
                .map(name -> courts.divisionNamed(row.courtId(), name.strip())
                        .orElseThrow(() -> Refused.malformed("assignment.no-such-division")))
                .orElse(row.divisionId());
    }

    private DepartureAllowed allowed(FormSubmission form, Told told, Departure departure, ReleaseInForce release) {
        DepartureReason reason =
                DepartureReason.valueOf(DeedForms.text(form, "reasonCode").orElseThrow());
        return release.one(
                        DEPARTURES,
                        DepartureAllowed.class,
                        List.of(new DepartureQuestion(
                                courts.get(told.row().courtId()).code(), LocalDate.now(clock), departure, reason)))
                .orElseThrow(() -> Refused.because("assignment.reason-not-allowed"));
    }

    @Override
    public boolean performs(String form) {
        return form.equals(APPROVE);
    }

    @Override
    public void perform(FormSubmission form) {
        running.lock(form.caseId());
        RequestRow asked = mapper.lock(Objects.requireNonNull(form.about()));
        if (asked == null || !asked.state().equals("OPEN")) {
            throw Refused.conflict("assignment.decided-meanwhile");
        }
        PersonId decider = acting.viewer().person();
        if (decider.equals(asked.askedBy())) {
            throw Refused.forbidden("assignment.same-person");
        }
        boolean approved =
                DeedForms.text(form, "decision").filter("APPROVED"::equals).isPresent();
        mapper.decide(asked.id(), approved ? "APPROVED" : "REFUSED", decider, clock.instant());
        workItems.close(List.of(asked.id()));
        audit.record(
                "assignment.decided",
                asked.caseId(),
                Map.of(
                        "request",
                        asked.id(),
                        "approved",
                        approved,
                        "note",
                        DeedForms.text(form, "note").orElse("")));
        if (approved) {
            Told told = cases.told(asked.caseId());
            FormSubmission original = new FormSubmission(
                    asked.caseId(), forms.get(asked.form()), null, json.convertValue(asked.answers(), ANSWERS));
            assignments.depart(original, told, asked, decider);
        }
    }

    /** A draw has done what was asked, so nobody has to decide any more. */
    void overtaken(CaseId caseId) {
        RequestRow open = mapper.open(caseId);
        if (open != null) {
            mapper.decide(open.id(), "OVERTAKEN", null, clock.instant());
            workItems.close(List.of(open.id()));
        }
    }

    /** Requests about cases within reach, the latest first. */
    @Transactional(readOnly = true)
    public Page<RequestView> page(@Nullable UUID after, int limit) {
        Viewer viewer = acting.with(Permission.CASE_READ);
        return Page.of(
                mapper.page(viewer, after, limit + 1), limit, row -> row.id().toString());
    }
}
