package court.escalation;

import court.casefile.DeedForms;
import court.process.FormDesk;
import court.process.FormSubmission;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Answers duties from the inbox. */
@Component
class DutyDesk implements FormDesk {
    private final Escalations escalations;

    DutyDesk(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public boolean performs(String form) {
        return form.equals(Escalator.ANSWER) || form.equals(Escalator.DONE);
    }

    @Override
    public void perform(FormSubmission form) {
        escalations.answer(
                Objects.requireNonNull(form.about()),
                DeedForms.text(form, "reason").orElse(null));
    }
}
