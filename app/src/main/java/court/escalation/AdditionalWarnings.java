package court.escalation;

import court.casefile.CasePages;
import court.casefile.db.CaseRow;
import court.facts.DutyRole;
import court.facts.Light;
import court.notice.NewNotice;
import court.notice.Notices;
import court.timelimit.events.ClockChange;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells the office that a model has named when a clock of that model runs short. Nothing more follows: the ladder, its duties
 * and its marks belong to the clocks of the law.
 */
@Component
class AdditionalWarnings {
    private static final Set<Light> WARNING =
            EnumSet.of(Light.BLUE, Light.YELLOW, Light.ORANGE, Light.RED, Light.BLACK);

    private final CasePages cases;
    private final Addressees addressees;
    private final Notices notices;
    private final DutyTexts texts;
    private final Clock clock;

    AdditionalWarnings(CasePages cases, Addressees addressees, Notices notices, DutyTexts texts, Clock clock) {
        this.cases = cases;
        this.addressees = addressees;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    void warn(ClockChange change) {
        Light light = Light.valueOf(change.light());
        if ("ENDED".equals(change.status()) || !WARNING.contains(light)) {
            return;
        }
        CaseRow row = cases.told(change.caseId()).row();
        if (Silence.on(row, LocalDate.now(clock), clock.getZone())) {
            return;
        }
        String key = light == Light.BLACK ? "escalation.additional.over" : "escalation.additional.near";
        String text = texts.text(key, change.title(), change.title(), change.due(), Locale.SIMPLIFIED_CHINESE);
        notices.tell(
                addressees.people(DutyRole.valueOf(change.duty()), row),
                new NewNotice(
                        row.id(),
                        "escalation.additional",
                        change.title(),
                        row.label() + "\n" + text,
                        "/cases/" + row.id(),
                        "additional:" + change.clockId() + ":" + light));
    }
}
