package court.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import court.facts.sample.Claim;
import court.facts.sample.Track;
import court.rules.RuleRunaway.Limit;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RunawayTest {
    private static final String ENDLESS = """

            rule "SA-901 结论生结论"
            @basis("样本法")
            when
                Limit(note == "again")
            then
                insert(new Limit("SA-901", null, "again"));
            end

            rule "SA-902 开始"
            @basis("样本法")
            when
                Claim(urgent == true)
            then
                insert(new Limit("SA-902", null, "again"));
                insert(new Limit("SA-902", null, "once"));
            end
            """;
    private static Rulebook endless;

    @BeforeAll
    static void compile() {
        endless = Drafts.compiled(Sample.HEAD + ENDLESS);
    }

    @Test
    void rules_that_feed_each_other_are_stopped_by_the_limit_on_firings() {
        assertThat(broken(endless)).isEqualTo(Limit.FIRINGS);
    }

    @Test
    void too_many_findings_are_stopped() {
        assertThat(broken(endless.within(new RuleLimits(1_000_000, 50, Duration.ofMinutes(1)))))
                .isEqualTo(Limit.INSERTIONS);
    }

    @Test
    void time_runs_out() {
        assertThat(broken(endless.within(new RuleLimits(100_000_000, 100_000_000, Duration.ofMillis(50)))))
                .isEqualTo(Limit.TIME);
    }

    @Test
    void a_rulebook_that_ran_away_answers_the_next_case() {
        assertThat(broken(endless)).isEqualTo(Limit.FIRINGS);

        assertThat(endless.decide(List.of(Sample.claim(Track.SIMPLE, "2026-01-31")))
                        .fired())
                .isEmpty();
    }

    @Test
    void answers_do_not_depend_on_threads_or_company() {
        Rulebook limits = Sample.limits();
        List<Claim> claims = IntStream.range(0, 400)
                .mapToObj(i -> Sample.claim(i % 2 == 0 ? Track.SIMPLE : Track.ORDINARY, "2026-01-31"))
                .toList();

        List<Answer> together = limits.decideAll(claims.stream().map(List::of).toList());
        List<Answer> apart = claims.parallelStream()
                .map(claim -> limits.decide(List.of(claim)))
                .toList();

        assertThat(together).isEqualTo(apart);
    }

    private static Limit broken(Rulebook rulebook) {
        Claim urgent =
                new Claim(Track.SIMPLE, java.time.LocalDate.parse("2026-01-31"), null, null, null, true, List.of());
        return catchThrowableOfType(RuleRunaway.class, () -> rulebook.decide(List.of(urgent)))
                .limit();
    }
}
