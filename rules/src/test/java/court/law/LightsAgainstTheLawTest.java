package court.law;

import static court.law.LawText.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import court.facts.ClockKind;
import court.facts.Light;
import court.facts.timelimit.ClockStanding;
import court.facts.timelimit.LightFinding;
import court.rules.Answer;
import court.rules.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The light of every worked case, and one light for every standing there can be. */
class LightsAgainstTheLawTest {

    @TestFactory
    Stream<DynamicTest> each_worked_case_has_the_light_that_is_written_beside_it() {
        return LawTable.read("timelimit-cases.csv").stream()
                .map(row -> dynamicTest(text(row, "case_id"), () -> {
                    ClockStanding standing = new ClockStanding(
                            ClockKind.TRIAL,
                            Integer.parseInt(text(row, "limit_days")),
                            Integer.parseInt(text(row, "left_days")),
                            text(row, "status").equals("STOPPED"),
                            null);
                    assertThat(book().decide(List.of(standing)).findings(LightFinding.class))
                            .extracting(LightFinding::light)
                            .containsExactly(Light.valueOf(text(row, "light")));
                }));
    }

    @Test
    void every_standing_has_one_light() {
        List<List<ClockStanding>> standings = new ArrayList<>();
        for (int limit : List.of(0, 1, 5, 20, 21, 60, 61, 184, 731)) {
            for (int left = -3; left <= Math.max(40, limit); left++) {
                standings.add(List.of(new ClockStanding(ClockKind.TRIAL, limit, left, false, null)));
                standings.add(List.of(new ClockStanding(ClockKind.PROCEDURAL, limit, left, true, "某某法院")));
            }
        }
        assertThat(book().decideAll(standings))
                .extracting(Answer::findings)
                .allSatisfy(findings -> assertThat(findings).hasSize(1));
    }

    private static Rulebook book() {
        return Books.rulebook("timelimit.lights");
    }
}
