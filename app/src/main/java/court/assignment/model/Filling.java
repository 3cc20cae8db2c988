package court.assignment.model;

import java.util.List;

/**
 * Cut peaks, fill valleys (削峰填谷): the further a judge's load lies below the highest, measured by what the judge can take, the
 * heavier the judge weighs in the draw. Whole numbers only, so that everybody computes the same.
 *
 * @param steepness how sharply the gap counts
 * @param stretch how far above the highest load the target lies, in percent of the case to be drawn
 */
public record Filling(int steepness, int stretch) {
    private static final long WHOLE = 1000;

    /**
     * What a judge bears and can bear.
     *
     * @param load standard cases received this year, in hundredths
     * @param capacity coefficient times presence, in thousandths
     */
    public record Load(long load, long capacity) {
        public Load {
            if (capacity < 1 || load < 0) {
                throw new IllegalArgumentException("load " + load + ", capacity " + capacity);
            }
        }

        /** The load as it would be for a judge of capacity one. */
        long measured() {
            return load * WHOLE / capacity;
        }
    }

    /** The target that the loads are filled up to, for a case of some weight in hundredths. */
    public long target(List<Load> loads, long caseWeight) {
        long highest = loads.stream().mapToLong(Load::measured).max().orElse(0);
        return highest + Math.max(1, caseWeight * stretch / 100);
    }

    /** The weight of each judge in the draw, in the same order. */
    public List<Long> weights(List<Load> loads, long caseWeight) {
        long target = target(loads, caseWeight);
        long widest =
                loads.stream().mapToLong(load -> target - load.measured()).max().orElse(1);
        return loads.stream().map(load -> weight(load, target, widest)).toList();
    }

    private long weight(Load load, long target, long widest) {
        long share = (target - load.measured()) * WHOLE / widest;
        long weight = load.capacity() * WHOLE;
        for (int i = 0; i < steepness; i++) {
            weight = weight * share / WHOLE;
        }
        return Math.max(1, weight);
    }
}
