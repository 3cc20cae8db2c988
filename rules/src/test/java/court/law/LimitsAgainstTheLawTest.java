package court.law;

import static court.law.LawText.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import court.facts.MonthRule;
import court.facts.Rolling;
import court.facts.timelimit.Provision;
import court.facts.timelimit.SentenceBand;
import court.facts.timelimit.TrialClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the table of limits, asked on its first and last day, between, the day before and the day after. */
class LimitsAgainstTheLawTest {
    private static final List<Map<String, String>> LAW = LawTable.read("limits.csv");

    @TestFactory
    Stream<DynamicTest> each_row_is_the_answer_within_its_days_and_its_neighbour_outside() {
        return LAW.stream()
                .map(row -> dynamicTest(text(row, "rule_id"), () -> {
                    LocalDate first = LawText.day(row, "valid_from").orElseThrow();
                    for (LocalDate day : LawText.days(first, LawText.day(row, "valid_to"))) {
                        TrialClock clock = clock(row, day);
                        assertThat(answers(clock)).as("%s", clock).isEqualTo(expected(clock));
                    }
                }));
    }

    private static List<Said> answers(TrialClock clock) {
        return Books.rulebook("timelimit.limits").decide(List.of(clock)).findings(Provision.class).stream()
                .map(Said::by)
                .toList();
    }

    private static List<Said> expected(TrialClock clock) {
        return LAW.stream()
                .filter(row -> speaksOf(row, clock))
                .filter(row -> LawText.within(clock.lawDay(), row, "valid_from", "valid_to"))
                .map(Said::inTable)
                .toList();
    }

    /** A row without a condition speaks of every case of its procedure; a case is asked with the condition of a row. */
    private static boolean speaksOf(Map<String, String> row, TrialClock clock) {
        TrialClock own = clock(row, clock.lawDay());
        boolean anyCourt = !text(row, "condition").contains("pilot");
        return own.caseClass() == clock.caseClass()
                && own.procedure() == clock.procedure()
                && (anyCourt || own.pilotCourt() == clock.pilotCourt())
                && own.detained() == clock.detained()
                && own.sentenceBand() == clock.sentenceBand()
                && own.award() == clock.award()
                && own.afterNotice() == clock.afterNotice()
                && own.clearlyUnlawful() == clock.clearlyUnlawful();
    }

    private static TrialClock clock(Map<String, String> row, LocalDate day) {
        String condition = text(row, "condition");
        return new TrialClock(
                LawText.caseClass(row),
                LawText.procedure(row),
                day,
                condition.equals("no limit"),
                condition.equals("pilot court"),
                LawText.detained(row),
                band(condition),
                condition.equals("setting aside an arbitral award"),
                condition.equals("after public notice"),
                condition.startsWith("clearly unlawful"),
                false);
    }

    private static @Nullable SentenceBand band(String condition) {
        return switch (condition) {
            case "more than 3 years possible" -> SentenceBand.OVER_THREE_YEARS;
            case "more than 1 year possible" -> SentenceBand.OVER_ONE_YEAR;
            case "not more than 1 year possible" -> SentenceBand.UP_TO_ONE_YEAR;
            default -> null;
        };
    }

    /** What a provision and a row of the table have in common. */
    private record Said(
            String reference,
            String base,
            String max,
            @Nullable MonthRule months,
            @Nullable Rolling rolling,
            boolean noLimit) {
        static Said by(Provision provision) {
            return new Said(
                    provision.reference(),
                    String.valueOf(provision.base()),
                    String.valueOf(provision.max()),
                    provision.monthRule(),
                    provision.rolling(),
                    provision.noLimit());
        }

        static Said inTable(Map<String, String> row) {
            return new Said(
                    text(row, "rule_id"),
                    String.valueOf(LawText.period(row, "base")),
                    String.valueOf(LawText.period(row, "max")),
                    LawText.value(MonthRule.class, row, "month_rule"),
                    LawText.value(Rolling.class, row, "roll"),
                    text(row, "condition").equals("no limit"));
        }
    }
}
