package court.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import court.CourtTest;
import court.facts.ClockKind;
import court.facts.DutyRole;
import court.facts.Light;
import court.facts.escalation.ClockLight;
import court.facts.escalation.CustodyStanding;
import court.facts.escalation.Duty;
import court.facts.escalation.PendingCase;
import court.rulebase.Rulebooks;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CourtTest
class DutyTextsTest {
    @Autowired
    private Rulebooks rulebooks;

    @Autowired
    private DutyTexts texts;

    private Stream<Duty> everyDuty() {
        return Arrays.stream(ClockKind.values())
                .flatMap(kind -> Arrays.stream(Light.values())
                        .flatMap(light -> Stream.of(DutyRole.CLERK, DutyRole.PARTY)
                                .map(holder -> new ClockLight(
                                        kind, light, holder, 1, 40, true, true, true, 200, 100, true, true, null))
                                .flatMap(
                                        facts -> rulebooks
                                                .inForce()
                                                .decide("escalation.ladder", List.of(facts))
                                                .findings(Duty.class)
                                                .stream())));
    }

    /** Of limits of custody and of long-pending cases, whose rulebooks give duties of the same kind. */
    private Stream<Duty> everyLongDuty() {
        Stream<Duty> custody = IntStream.rangeClosed(-1, 15)
                .mapToObj(left -> duties("escalation.custody", new CustodyStanding(left, false, null)))
                .flatMap(List::stream);
        return Stream.concat(custody, duties("escalation.long-pending", new PendingCase(40, 70, null)).stream());
    }

    private List<Duty> duties(String rulebook, Object fact) {
        return rulebooks.inForce().decide(rulebook, List.of(fact)).findings(Duty.class);
    }

    @Test
    void every_duty_that_is_shipped_speaks_both_languages() {
        LocalDate due = LocalDate.of(2026, 3, 2);
        Stream<Duty> all = Stream.concat(everyDuty(), everyLongDuty());
        assertThat(all).isNotEmpty().allSatisfy(duty -> {
            String zh = texts.text(duty.textKey(), "无", "审限", due, Locale.SIMPLIFIED_CHINESE);
            String en = texts.text(duty.textKey(), "无", "limit", due, Locale.ENGLISH);
            assertThat(zh).isNotEqualTo("无");
            assertThat(en).isNotEqualTo("无").isNotEqualTo(zh);
            assertThat(zh + en).doesNotContain("2026-03-02");
        });
    }

    @Test
    void a_day_is_written_as_its_reader_writes_days() {
        LocalDate due = LocalDate.of(2026, 3, 2);
        String key = "escalation.step.near";
        assertThat(texts.text(key, "无", "答辩", due, Locale.SIMPLIFIED_CHINESE)).contains("2026年3月2日");
        assertThat(texts.text(key, "无", "Answer", due, Locale.ENGLISH)).contains("2 March 2026");
        assertThat(texts.text(key, "无", "答辩", null, Locale.SIMPLIFIED_CHINESE)).contains("—");
    }
}
