package court.escalation;

import court.audit.AuditLog;
import court.casefile.db.CaseRow;
import court.escalation.db.DutyRow;
import court.escalation.db.EscalationMapper;
import court.facts.escalation.Act;
import court.facts.escalation.Duty;
import court.kernel.Ids;
import court.kernel.PersonId;
import court.notice.NewNotice;
import court.notice.Notices;
import court.process.CaseLabel;
import court.process.WorkItems;
import court.timelimit.db.ClockRow;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns what the ladder asks for into a notice, a task or a mark, each once. */
@Component
class Escalator {
    static final String ANSWER = "escalation.answer";
    static final String DONE = "escalation.done";

    private final EscalationMapper mapper;
    private final Addressees addressees;
    private final Notices notices;
    private final WorkItems workItems;
    private final DutyTexts texts;
    private final AuditLog audit;
    private final MeterRegistry meters;

    Escalator(
            EscalationMapper mapper,
            Addressees addressees,
            Notices notices,
            WorkItems workItems,
            DutyTexts texts,
            AuditLog audit,
            MeterRegistry meters) {
        this.mapper = mapper;
        this.addressees = addressees;
        this.notices = notices;
        this.workItems = workItems;
        this.texts = texts;
        this.audit = audit;
        this.meters = meters;
    }

    /**
     * A step of the ladder on a day.
     *
     * @param silent on the day of an import nobody is told anything
     */
    record Step(CaseRow row, ClockRow clock, int round, UUID release, LocalDate day, boolean silent) {}

    /** Opens a duty; false when its rule has asked for it before. */
    boolean open(Step step, Duty duty, String basis) {
        DutyRow opened = row(step, duty, basis);
        if (mapper.open(opened) == 0) {
            return false;
        }
        List<PersonId> people = addressees.people(duty.role(), step.row());
        if (!people.isEmpty()) {
            mapper.address(opened.id(), people);
        }
        switch (duty.act()) {
            case NOTICE -> tell(step, opened, people);
            case TASK -> task(step, duty, opened);
            case MARK -> mapper.mark(Ids.next(), opened.id(), opened.caseId(), duty.textKey(), step.day());
        }
        meters.counter(
                        "tianping.escalations",
                        "act",
                        duty.act().name(),
                        "role",
                        duty.role().name())
                .increment();
        audit.record(
                "escalation.opened",
                opened.caseId(),
                Map.of(
                        "rule",
                        duty.rule(),
                        "role",
                        duty.role(),
                        "act",
                        duty.act(),
                        "clock",
                        step.clock().id()));
        return true;
    }

    private static DutyRow row(Step step, Duty duty, String basis) {
        ClockRow clock = step.clock();
        return new DutyRow(
                Ids.next(),
                step.row().id(),
                step.row().courtId(),
                clock.id(),
                clock.title(),
                clock.due(),
                step.round(),
                duty.rule(),
                duty.title(),
                basis,
                step.release(),
                duty.role().name(),
                duty.act().name(),
                duty.textKey(),
                duty.reasonRequired(),
                clock.light(),
                step.day());
    }

    private void tell(Step step, DutyRow duty, List<PersonId> people) {
        if (step.silent() || people.isEmpty()) {
            return;
        }
        String text =
                texts.text(duty.textKey(), duty.title(), duty.clockTitle(), duty.due(), Locale.SIMPLIFIED_CHINESE);
        notices.tell(
                people,
                new NewNotice(
                        duty.caseId(),
                        "escalation." + Act.NOTICE.name().toLowerCase(Locale.ROOT),
                        duty.title(),
                        step.row().label() + "\n" + text,
                        "/cases/" + duty.caseId(),
                        "escalation:" + duty.id()));
    }

    private void task(Step step, Duty duty, DutyRow opened) {
        ClockRow clock = step.clock();
        workItems.open(
                opened.caseId(),
                addressees.holder(duty.role(), step.row()),
                opened.id(),
                duty.reasonRequired() ? ANSWER : DONE,
                duty.title(),
                new CaseLabel(step.row().label(), clock.due(), clock.title(), clock.light()));
    }
}
