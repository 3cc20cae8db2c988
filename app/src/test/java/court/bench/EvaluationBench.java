package court.bench;

import static org.assertj.core.api.Assertions.assertThat;

import court.CourtTest;
import court.calendar.Periods;
import court.facts.CaseClass;
import court.facts.ClockKind;
import court.facts.LegalPeriod;
import court.facts.Light;
import court.facts.MonthRule;
import court.facts.Procedure;
import court.facts.timelimit.ClockStanding;
import court.facts.timelimit.LightFinding;
import court.facts.timelimit.Provision;
import court.facts.timelimit.TrialClock;
import court.rulebase.Rulebooks;
import court.rules.Answer;
import court.rules.Rulebook;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which provision, when it runs out, which light: the rules against the same in plain Java, on the same facts. */
@CourtTest
class EvaluationBench {
    private static final int CASES = 200_000;
    private static final int BATCH = 1_000;
    private static final int ROUNDS = 6;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Procedure> PROCEDURES =
            List.of(Procedure.ORDINARY, Procedure.SIMPLIFIED, Procedure.SMALL_CLAIMS);

    @Autowired
    Rulebooks rulebooks;

    @Test
    void the_rules_answer_like_plain_java_at_a_price() {
        List<TrialClock> cases = cases();
        Rulebook limits = rulebooks.inForce().rulebook("timelimit.limits");
        Rulebook lights = rulebooks.inForce().rulebook("timelimit.lights");
        double rules = Double.MAX_VALUE;
        double java = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            List<Light> byJava = new ArrayList<>(CASES);
            List<Light> byRules = new ArrayList<>(CASES);
            java = Math.min(java, seconds(() -> plain(cases, byJava)));
            rules = Math.min(rules, seconds(() -> ruled(cases, limits, lights, byRules)));
            assertThat(byRules).isEqualTo(byJava);
        }
        Measured.write(
                "evaluation",
                Map.of(
                        "cases", CASES,
                        "rules, cases per CPU second", CASES / rules,
                        "plain Java, cases per CPU second", CASES / java,
                        "ratio", java / rules));
    }

    private static List<TrialClock> cases() {
        List<TrialClock> cases = new ArrayList<>(CASES);
        for (int i = 0; i < CASES; i++) {
            Procedure procedure = PROCEDURES.get(i % PROCEDURES.size());
            LocalDate filed = TODAY.minusDays(i % 700);
            cases.add(new TrialClock(
                    CaseClass.CIVIL, procedure, filed, false, false, false, null, false, false, false, false));
        }
        return cases;
    }

    private static int plain(List<TrialClock> cases, List<Light> found) {
        for (TrialClock asked : cases) {
            ClockStanding standing = standing(asked, Objects.requireNonNull(HandWritten.limit(asked)));
            found.add(HandWritten.light(standing));
        }
        return found.size();
    }

    private static int ruled(List<TrialClock> cases, Rulebook limits, Rulebook lights, List<Light> found) {
        for (int from = 0; from < cases.size(); from += BATCH) {
            List<TrialClock> batch = cases.subList(from, from + BATCH);
            List<Answer> provisions =
                    limits.decideAll(batch.stream().map(List::of).toList());
            List<List<ClockStanding>> standings = new ArrayList<>(BATCH);
            for (int i = 0; i < BATCH; i++) {
                Provision provision =
                        provisions.get(i).findings(Provision.class).get(0);
                standings.add(List.of(standing(batch.get(i), Objects.requireNonNull(provision.base()))));
            }
            lights.decideAll(standings)
                    .forEach(answer ->
                            found.add(answer.findings(LightFinding.class).get(0).light()));
        }
        return found.size();
    }

    private static ClockStanding standing(TrialClock asked, LegalPeriod limit) {
        LocalDate due = Periods.after(asked.lawDay(), limit, MonthRule.CIV);
        int days = Math.toIntExact(due.toEpochDay() - asked.lawDay().toEpochDay());
        int left = Math.toIntExact(due.toEpochDay() - TODAY.toEpochDay());
        return new ClockStanding(ClockKind.TRIAL, days, left, false, null);
    }

    private static double seconds(Supplier<Integer> work) {
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(work.get()).isEqualTo(CASES);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9;
    }
}
