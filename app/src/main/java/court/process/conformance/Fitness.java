package court.process.conformance;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The share of a way that keeps to its model.
 *
 * @param passages what was passed, and what was left out
 * @param deviating how many of these deviate, each counted once
 */
record Fitness(int passages, int deviating) {
    static Fitness of(long passed, List<Finding> findings) {
        List<Finding> ofTheWay = findings.stream().filter(Finding::isOfTheWay).toList();
        long leftOut = ofTheWay.stream()
                .filter(finding -> finding.passage() == null)
                .map(Finding::element)
                .distinct()
                .count();
        long odd = ofTheWay.stream()
                .map(Finding::passage)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return new Fitness((int) (passed + leftOut), (int) (odd + leftOut));
    }

    @Nullable
    Double share() {
        return share(passages, deviating);
    }

    /** From 0 to 1; null where nothing was passed. */
    static @Nullable Double share(long passages, long deviating) {
        return passages == 0 ? null : 1 - (double) deviating / passages;
    }
}
