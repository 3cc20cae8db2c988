package court.rules.why;

import court.rules.plain.FactWords.Line;
import java.util.List;

/**
 * An answer explained to people.
 *
 * @param facts what was known
 * @param findings what follows
 * @param rules the rules that say so
 * @param changes which single facts would have changed the answer, the nearest first
 * @param tried how many other questions were put to the rulebook to find that out
 */
public record Explanation(List<Fact> facts, List<Fact> findings, List<Ground> rules, List<Change> changes, int tried) {

    /** A fact or a finding. */
    public record Fact(String name, List<Line> lines) {}

    /** A rule that fired, in words. */
    public record Ground(String code, String title, String basis, String layer, List<Clause> when, List<Clause> then) {}

    /** A headline and the points under it, as a statute sets them out. */
    public record Clause(String head, List<String> points) {}

    /**
     * Had one fact been otherwise.
     *
     * @param premise 若…为…
     * @param conclusion 则…
     * @param rules codes of the rules that would have answered
     */
    public record Change(String premise, String conclusion, List<String> rules) {}
}
