package court.workload.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The weight of each cause: the mean of its cases, drawn towards the weight of the cause above it by a constant number of
 * cases; a cause with too few cases has the weight of the one above. Above the uppermost stands the average case, one.
 */
public final class CauseTable {
    private static final int DIGITS = 4;

    private final Map<String, Mean> means = new TreeMap<>();
    private final Map<String, String> parents;
    private final int minimumSample;
    private final int shrinkage;
    private final Map<String, BigDecimal> weights = new HashMap<>();

    /** How many cases a cause had and their mean weight. */
    public record Mean(String cause, long cases, BigDecimal mean) {}

    /** A line of the table. */
    public record Line(String cause, @Nullable String parent, long cases, BigDecimal mean, BigDecimal weight) {}

    public CauseTable(List<Mean> own, Map<String, String> parents, int minimumSample, int shrinkage) {
        this.parents = parents;
        this.minimumSample = minimumSample;
        this.shrinkage = shrinkage;
        own.forEach(this::add);
    }

    /** The cases of a cause count for every cause above it, too. */
    private void add(Mean mean) {
        Set<String> passed = new HashSet<>();
        String cause = mean.cause();
        while (cause != null && passed.add(cause)) {
            means.merge(cause, new Mean(cause, mean.cases(), mean.mean()), CauseTable::together);
            cause = parents.get(cause);
        }
    }

    private static Mean together(Mean a, Mean b) {
        BigDecimal sum =
                a.mean().multiply(BigDecimal.valueOf(a.cases())).add(b.mean().multiply(BigDecimal.valueOf(b.cases())));
        long cases = a.cases() + b.cases();
        return new Mean(a.cause(), cases, sum.divide(BigDecimal.valueOf(cases), 12, RoundingMode.HALF_UP));
    }

    /** Every cause that had a case, or has one below it, by name. */
    public List<Line> lines() {
        return means.values().stream()
                .map(mean -> new Line(
                        mean.cause(),
                        parents.get(mean.cause()),
                        mean.cases(),
                        mean.mean().setScale(DIGITS, RoundingMode.HALF_UP),
                        weight(mean.cause(), new HashSet<>()).setScale(DIGITS, RoundingMode.HALF_UP)))
                .toList();
    }

    private BigDecimal weight(@Nullable String cause, Set<String> passed) {
        Mean own = cause == null ? null : means.get(cause);
        if (cause == null || own == null || !passed.add(cause)) {
            return BigDecimal.ONE;
        }
        BigDecimal known = weights.get(cause);
        if (known != null) {
            return known;
        }
        BigDecimal above = weight(parents.get(cause), passed);
        BigDecimal found = own.cases() < minimumSample ? above : shrunk(own, above);
        weights.put(cause, found);
        return found;
    }

    private BigDecimal shrunk(Mean own, BigDecimal above) {
        return own.mean()
                .multiply(BigDecimal.valueOf(own.cases()))
                .add(above.multiply(BigDecimal.valueOf(shrinkage)))
                .divide(BigDecimal.valueOf(own.cases() + shrinkage), 12, RoundingMode.HALF_UP);
    }
}
