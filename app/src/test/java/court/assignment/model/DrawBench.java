package court.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;

import court.assignment.model.Lottery.Ticket;
import court.bench.Measured;
import court.kernel.Sha256;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A million draws against their weights; a year of fifty thousand cases beside plainer ways; a draw beside a bare hash. */
class DrawBench {
    private static final int DRAWS = 1_000_000;
    private static final int SPEED = 100_000;
    private static final Filling RULE = new Filling(3, 100);

    @Test
    void a_million_draws_follow_their_weights() {
        Random random = new Random(11);
        List<Ticket> candidates = IntStream.range(0, 60)
                .mapToObj(i -> new Ticket("judge-" + (100 + i), 1_000 + random.nextInt(1_000_000)))
                .toList();

        double likelihood = LotteryTest.likelihood(candidates, DRAWS);

        Measured.write("draws", Map.of("draws", DRAWS, "candidates", 60, "likelihood", likelihood));
        assertThat(likelihood).isGreaterThan(0.001);
    }

    @Test
    void a_year_of_fifty_thousand_cases_is_even() {
        Map<String, Object> peaks = new TreeMap<>();
        peaks.put("filled", year(Year.filling(RULE)));
        peaks.put("rotation", year(Year.rotation()));
        peaks.put("random", year(Year.random(3)));
        peaks.put("leastLoaded", year(Year.leastLoaded()));

        Measured.write("year", peaks);
        assertThat((Double) peaks.get("filled")).isLessThan(1.10);
    }

    private static double year(Year.Way way) {
        return Year.peak(new Year(100, 50_000, 1).run(way));
    }

    @Test
    void a_draw_costs_few_hashes() {
        List<Filling.Load> loads = IntStream.range(0, 200)
                .mapToObj(i -> new Filling.Load(10_000 + i * 10L, 1000))
                .toList();
        List<Ticket> tickets = IntStream.range(0, 200)
                .mapToObj(i -> new Ticket("judge-" + (100 + i), 1 + i))
                .toList();
        Random random = new Random(5);
        double hash = perSecond(i -> Sha256.hex("draw " + i));
        double pick = perSecond(i -> tickets.get(random.nextInt(tickets.size())));
        double draw = perSecond(i -> Lottery.draw(tickets, Sha256.hex("draw " + i), 1));
        double whole = perSecond(i -> {
            Entry entry = Entry.of("DRAW", "京0112", i, Entry.BEGINNING, "2026-11-30T00:00:00Z", "chief");
            List<Long> weights = RULE.weights(loads, 100);
            List<Ticket> field = IntStream.range(0, 200)
                    .mapToObj(j -> new Ticket(tickets.get(j).id(), weights.get(j)))
                    .toList();
            field.forEach(t -> entry.line("candidate", "JUDGES", t.id(), "weight", Long.toString(t.weight())));
            entry.draw("00".repeat(32), List.of(new Place(Place.Seat.JUDGE, field)));
            return entry.hash();
        });

        Measured.write(
                "draw-speed",
                Map.of(
                        "candidates", 200,
                        "hashesPerSecond", Math.round(hash),
                        "randomPicksPerSecond", Math.round(pick),
                        "drawsPerSecond", Math.round(draw),
                        "drawsWithReceiptPerSecond", Math.round(whole),
                        "drawOfHash", draw / hash));
        assertThat(whole).isGreaterThan(500);
    }

    private interface Work {
        Object at(int i);
    }

    private static double perSecond(Work work) {
        int kept = 0;
        double best = 0;
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            int times = SPEED / 10;
            for (int i = 0; i < times; i++) {
                kept += work.at(i).hashCode();
            }
            best = Math.max(best, times / ((System.nanoTime() - start) / 1e9));
        }
        assertThat(kept)
                .as("what was drawn is used, so that drawing is not left out")
                .isNotZero();
        return best;
    }
}
