package court.demo;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import court.casefile.model.ClosingManner;
import court.facts.Procedure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** What the demo docket is made of, {@code demo/docket.yaml}. */
record DemoDocketFigures(
        Published figures,
        int months,
        int homeShare,
        Map<Procedure, Integer> procedures,
        Map<Procedure, Integer> days,
        Map<ClosingManner, Integer> endings,
        Map<String, Integer> turns,
        List<Cause> causes,
        List<String> surnames,
        List<String> syllables,
        List<String> firms,
        List<String> trades) {

    /** Figures that courts have published. */
    record Published(double basicShare, double averageDays) {}

    /** A cause with its share, its amounts and who sues whom. */
    record Cause(String name, int weight, int low, int high, String plaintiff, String defendant) {}

    static DemoDocketFigures read() {
        try (InputStream content =
                Objects.requireNonNull(DemoDocketFigures.class.getResourceAsStream("/demo/docket.yaml"))) {
            return new YAMLMapper().readValue(content, DemoDocketFigures.class);
        } catch (IOException e) {
            throw new UncheckedIOException("演示案件的数据读不出 / the figures of the demo docket cannot be read", e);
        }
    }

    Procedure procedure(Random dice) {
        return drawn(List.copyOf(new TreeMap<>(procedures).entrySet()), Map.Entry::getValue, dice)
                .getKey();
    }

    ClosingManner ending(Random dice) {
        return drawn(List.copyOf(new TreeMap<>(endings).entrySet()), Map.Entry::getValue, dice)
                .getKey();
    }

    Cause cause(Random dice) {
        return drawn(causes, Cause::weight, dice);
    }

    /** Whether a case takes one of the turns that only some cases take. */
    boolean turns(String turn, Random dice) {
        return dice.nextInt(100) < Objects.requireNonNull(turns.get(turn), turn);
    }

    /** Days from acceptance to the end of the trial, spread so that the mean over the docket is the published one. */
    int length(Procedure procedure, Random dice) {
        double mix = procedures.entrySet().stream()
                        .mapToDouble(e -> e.getValue() * (double) days.getOrDefault(e.getKey(), 0))
                        .sum()
                / procedures.values().stream().mapToInt(Integer::intValue).sum();
        double mean = days.getOrDefault(procedure, 0) * figures.averageDays() / mix;
        double spread = 0.55 + 0.45 * (dice.nextDouble() + dice.nextDouble());
        return (int) Math.max(16, Math.round(mean * spread));
    }

    String person(Random dice) {
        String given = one(syllables, dice) + (dice.nextInt(3) == 0 ? "" : one(syllables, dice));
        return one(surnames, dice) + given;
    }

    String firm(Random dice) {
        return one(firms, dice) + one(syllables, dice) + one(trades, dice);
    }

    private static String one(List<String> list, Random dice) {
        return list.get(dice.nextInt(list.size()));
    }

    private static <T> T drawn(List<T> of, ToIntFunction<T> weight, Random dice) {
        int mark = dice.nextInt(of.stream().mapToInt(weight).sum());
        for (T one : of) {
            mark -= weight.applyAsInt(one);
            if (mark < 0) {
                return one;
            }
        }
        throw new IllegalStateException("weights add up");
    }
}
