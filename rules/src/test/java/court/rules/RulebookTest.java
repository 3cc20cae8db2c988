package court.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import court.facts.sample.Claim;
import court.facts.sample.Limit;
import court.facts.sample.Track;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RulebookTest {
    private static Rulebook limits;

    @BeforeAll
    static void compile() {
        limits = Sample.limits();
    }

    @Test
    void a_case_gets_its_finding_and_the_rule_that_gave_it() {
        Answer answer = limits.decide(List.of(Sample.claim(Track.ORDINARY, "2026-01-31")));

        assertThat(answer.findings()).containsExactly(new Limit("SA-101", Period.ofMonths(6), "借款"));
        assertThat(answer.fired())
                .containsExactly(
                        new FiredRule("SA-101 普通程序期限", "SA-101", "普通程序期限", "样本法第一条", Sample.DRL_PATH, "national"));
    }

    @Test
    void many_cases_are_each_answered_for_themselves() {
        List<List<Claim>> cases = IntStream.range(0, 2_500)
                .mapToObj(i -> List.of(Sample.claim(i % 3 == 0 ? Track.SIMPLE : Track.ORDINARY, "2026-01-31")))
                .toList();

        List<Answer> answers = limits.decideAll(cases);

        assertThat(answers)
                .hasSize(2_500)
                .allSatisfy(answer -> assertThat(answer.findings()).hasSize(1));
        assertThat(answers).extracting(answer -> answer.fired().get(0).code()).startsWith("SA-102", "SA-101", "SA-101");
    }

    @Test
    void a_fact_of_another_rulebook_is_not_taken() {
        assertThatThrownBy(() -> limits.decide(List.of("text"))).isInstanceOf(IllegalArgumentException.class);
    }
}
