package court.casefile;

import court.bpmn.FieldType;
import court.casefile.db.CaseMapper;
import court.casefile.db.CaseRow;
import court.identity.People;
import court.identity.Role;
import court.kernel.Ids;
import court.kernel.PersonId;
import court.kernel.Refused;
import court.process.FormSubmission;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Whom a case may be given to: people of its own court, and as its judge a judge. */
@Component
public class Staffing {
    private static final String JUDGE = "judge";
    private final CaseMapper mapper;
    private final People people;

    Staffing(CaseMapper mapper, People people) {
        this.mapper = mapper;
        this.people = people;
    }

    /** Refuses a form that names somebody else in a field for people. */
    public void require(FormSubmission form) {
        form.form().fields().stream()
                .filter(field -> field.type() == FieldType.PERSON)
                .forEach(field -> DeedForms.text(form, field.key())
                        .ifPresent(person -> require(form, field.key(), new PersonId(Ids.parse(person)))));
    }

    private void require(FormSubmission form, String field, PersonId person) {
        CaseRow row = Objects.requireNonNull(mapper.byId(form.caseId()));
        boolean fits = field.equals(JUDGE)
                ? people.holders(row.courtId(), Role.JUDGE, null).contains(person)
                : people.worksAt(person, row.courtId());
        if (!fits) {
            throw Refused.malformed("casefile.not-of-this-court");
        }
    }
}
