package court.assignment;

import court.casefile.CasePages;
import court.casefile.CaseTelling.Told;
import court.casefile.DeedForms;
import court.casefile.Staffing;
import court.facts.assignment.Departure;
import court.identity.Acting;
import court.identity.Viewer;
import court.kernel.Refused;
import court.process.CaseDuties;
import court.process.FormDesk;
import court.process.FormSubmission;
import court.process.RunningCases;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Assigns cases: a draw takes place at once, a departure from it becomes a request to another person. */
@Component
class AssignDesk implements FormDesk {
    /** What each form departs from the draw by. */
    private static final Map<String, Departure> FORMS = Map.of(
            "casefile.assign",
            Departure.NAMED,
            "casefile.assign-line",
            Departure.NAMED,
            Assignments.REASSIGN,
            Departure.REPLACED,
            Assignments.RETURN,
            Departure.RETURNED);

    private final CasePages cases;
    private final RunningCases running;
    private final Staffing staff;
    private final Assignments assignments;
    private final Requests requests;
    private final Acting acting;

    AssignDesk(
            CasePages cases,
            RunningCases running,
            Staffing staff,
            Assignments assignments,
            Requests requests,
            Acting acting) {
        this.cases = cases;
        this.running = running;
        this.staff = staff;
        this.assignments = assignments;
        this.requests = requests;
        this.acting = acting;
    }

    @Override
    public boolean performs(String form) {
        return FORMS.containsKey(form);
    }

    @Override
    public void perform(FormSubmission form) {
        CaseDuties duties = running.lock(form.caseId());
        staff.require(form);
        Told told = cases.told(form.caseId());
        Departure departure = Objects.requireNonNull(FORMS.get(form.form().key()));
        boolean free = "PENDING".equals(told.standing().words().get("assignment"));
        if (departure == Departure.NAMED && !free) {
            throw Refused.conflict("assignment.assigned-already");
        }
        if (departure != Departure.NAMED && told.row().judgeId() == null) {
            throw Refused.because("assignment.not-assigned");
        }
        if (told.row().acceptedOn() == null) {
            throw Refused.because("assignment.not-accepted");
        }
        boolean draw = DeedForms.text(form, "way").filter("DRAW"::equals).isPresent();
        Viewer viewer = acting.viewer();
        if (draw && free) {
            requests.overtaken(form.caseId());
            if (departure == Departure.REPLACED) {
                assignments.freeAfterRecusal(told);
            }
            assignments.draw(form, told, viewer.division());
        } else {
            requests.ask(form, told, departure, viewer, duties);
        }
    }
}
