package court.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import court.assignment.model.Lottery.Ticket;
import court.kernel.Sha256;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

class LotteryTest {
    /** A seed of an earlier run: the draw of it must never change. */
    private static final String RECORDED = Sha256.hex("a recorded seed");

    private static List<Ticket> candidates(long... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> new Ticket("judge-" + i, weights[i]))
                .toList();
    }

    /** The chance that so many draws differ from the weights as much as these do; always the same for the same draws. */
    static double likelihood(List<Ticket> candidates, int draws) {
        return likelihood(candidates, candidates, draws);
    }

    /** The same for draws by some weights against what others say. */
    private static double likelihood(List<Ticket> candidates, List<Ticket> claimed, int draws) {
        long[] drawn = new long[candidates.size()];
        for (int i = 0; i < draws; i++) {
            Ticket next = Lottery.draw(candidates, Sha256.hex("draw " + i), 1);
            drawn[candidates.indexOf(next)]++;
        }
        double total = claimed.stream().mapToLong(Ticket::weight).sum();
        double[] expected =
                claimed.stream().mapToDouble(c -> draws * c.weight() / total).toArray();
        return new ChiSquareTest().chiSquareTest(expected, drawn);
    }

    @Test
    void a_recorded_seed_draws_the_same_for_ever() {
        List<Ticket> candidates = candidates(5, 3, 2);

        assertThat(IntStream.rangeClosed(1, 6)
                        .mapToObj(place ->
                                Lottery.draw(candidates, RECORDED, place).id()))
                .containsExactly("judge-0", "judge-1", "judge-0", "judge-0", "judge-2", "judge-0");
    }

    @Test
    void everybody_is_drawn_as_often_as_the_weights_say() {
        assertThat(likelihood(candidates(1, 2, 3, 4, 10, 80), 20_000)).isGreaterThan(0.001);
        assertThat(likelihood(candidates(1, 1, 1, 1, 1), 20_000)).isGreaterThan(0.001);
    }

    @Test
    void the_test_of_frequencies_sees_a_lottery_that_favours_one() {
        assertThat(likelihood(candidates(10, 10, 10, 10, 11), candidates(10, 10, 10, 10, 10), 20_000))
                .isLessThan(0.001);
    }

    @Test
    void the_places_of_a_bench_are_drawn_one_after_the_other_and_nobody_sits_twice() {
        List<Ticket> judges = candidates(1, 1, 1);
        List<Place> bench = List.of(
                new Place(Place.Seat.JUDGE, judges),
                new Place(Place.Seat.MEMBER, judges),
                new Place(Place.Seat.ASSESSOR, List.of(new Ticket("assessor", 1))));

        for (int i = 0; i < 100; i++) {
            assertThat(Place.draw(bench, Sha256.hex("bench " + i)))
                    .hasSize(3)
                    .doesNotHaveDuplicates()
                    .endsWith("assessor");
        }
    }

    @Test
    void nobody_weighs_nothing_and_an_empty_list_draws_nobody() {
        assertThatThrownBy(() -> new Ticket("judge", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Lottery.draw(List.of(), RECORDED, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
