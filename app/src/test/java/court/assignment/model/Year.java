package court.assignment.model;

import court.assignment.model.Lottery.Ticket;
import court.kernel.Sha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A year of a big court: judges with specialities, leave and coefficients, and cases of uneven weight; always the same for a seed. */
final class Year {
    static final int DAYS = 250;

    private final int judges;
    private final int cases;
    private final int[] cause;
    private final long[] weight;
    private final BitSet[] takes;
    private final BitSet[] present;
    private final long[] coefficient;

    Year(int judges, int cases, long seed) {
        this.judges = judges;
        this.cases = cases;
        Random random = new Random(seed);
        cause = random.ints(cases, 0, 20).map(c -> c % 3 == 0 ? c % 10 : c).toArray();
        weight = IntStream.range(0, cases)
                .mapToLong(i -> Math.max(5, Math.min(1000, Math.round(60 * Math.exp(0.8 * random.nextGaussian())))))
                .toArray();
        takes = new BitSet[judges];
        present = new BitSet[judges];
        coefficient = new long[judges];
        for (int j = 0; j < judges; j++) {
            takes[j] = causes(j, random);
            present[j] = presence(random);
            coefficient[j] = j % 10 == 0 ? 500 : 1000;
        }
    }

    /** Three in four take everything, the others a third of the causes. */
    private static BitSet causes(int judge, Random random) {
        BitSet causes = new BitSet();
        IntStream.range(0, 20)
                .filter(c -> judge % 4 != 0 || random.nextInt(3) == 0 || c == judge % 20)
                .forEach(causes::set);
        return causes;
    }

    /** Everybody is away ten days; one in eight for fifty more. */
    private static BitSet presence(Random random) {
        BitSet present = new BitSet();
        present.set(0, DAYS);
        int from = random.nextInt(DAYS - 10);
        present.clear(from, from + 10);
        if (random.nextInt(8) == 0) {
            int long0 = random.nextInt(DAYS - 50);
            present.clear(long0, long0 + 50);
        }
        return present;
    }

    /** Chooses among the judges who may take the case. */
    interface Way {
        int choose(List<Integer> eligible, List<Filling.Load> loads, long weight, int number);
    }

    /** Loads of the year, each against what the judge could bear: coefficient times presence. */
    double[] run(Way way) {
        long[] load = new long[judges];
        int[] days = new int[judges];
        int today = -1;
        for (int i = 0; i < cases; i++) {
            int day = (int) ((long) i * DAYS / cases);
            for (; today < day; today++) {
                int next = today + 1;
                IntStream.range(0, judges).filter(j -> present[j].get(next)).forEach(j -> days[j]++);
            }
            List<Integer> eligible = new ArrayList<>();
            List<Filling.Load> loads = new ArrayList<>();
            for (int j = 0; j < judges; j++) {
                if (present[j].get(day) && takes[j].get(cause[i])) {
                    eligible.add(j);
                    loads.add(new Filling.Load(
                            load[j], Math.max(1, coefficient[j] * Math.max(1, days[j]) / (day + 1))));
                }
            }
            load[eligible.get(way.choose(eligible, loads, weight[i], i))] += weight[i];
        }
        return IntStream.range(0, judges)
                .mapToDouble(j -> load[j] * 1000.0 / coefficient[j] * DAYS / days[j])
                .toArray();
    }

    static double peak(double[] loads) {
        return Arrays.stream(loads).max().orElseThrow()
                / Arrays.stream(loads).average().orElseThrow();
    }

    static Way filling(Filling rule) {
        return (eligible, loads, weight, number) -> {
            List<Long> weights = rule.weights(loads, weight);
            List<Ticket> tickets = IntStream.range(0, weights.size())
                    .mapToObj(i -> new Ticket(Integer.toString(i), weights.get(i)))
                    .toList();
            return Integer.parseInt(
                    Lottery.draw(tickets, Sha256.hex("year " + number), 1).id());
        };
    }

    static Way random(long seed) {
        Random random = new Random(seed);
        return (eligible, loads, weight, number) -> random.nextInt(eligible.size());
    }

    /** The next in the list who may take it. */
    static Way rotation() {
        int[] last = {-1};
        return (eligible, loads, weight, number) -> {
            int next = IntStream.range(0, eligible.size())
                    .filter(i -> eligible.get(i) > last[0])
                    .findFirst()
                    .orElse(0);
            last[0] = eligible.get(next);
            return next;
        };
    }

    static Way leastLoaded() {
        return (eligible, loads, weight, number) -> {
            int least = 0;
            for (int i = 1; i < loads.size(); i++) {
                if (loads.get(i).measured() < loads.get(least).measured()) {
                    least = i;
                }
            }
            return least;
        };
    }
}
