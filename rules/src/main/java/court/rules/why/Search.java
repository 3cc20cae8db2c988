package court.rules.why;

import court.rules.Answer;
import court.rules.book.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Searches for the nearest values of single facts under which a rulebook answers otherwise. */
final class Search {
    private static final int PER_SIDE = 2;
    private static final int NEAR_LINES = 10;
    private static final double YES_OR_NO = 2;
    private static final double WORD = 3;
    private static final double UNKNOWN = 4;
    private final List<?> facts;
    private final Focus focus;
    private final Thresholds thresholds;
    private final Trials trials;
    private final Outcome now;

    Search(List<?> facts, Focus focus, Thresholds thresholds, Trials trials, Outcome now) {
        this.facts = facts;
        this.focus = focus;
        this.thresholds = thresholds;
        this.trials = trials;
        this.now = now;
    }

    /** Another value of one fact and what would come of it; the smaller the distance, the nearer it is to what is. */
    record Found(Spot spot, @Nullable Object value, double distance, Outcome outcome) {}

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        List<Spot> spots = Spot.of(facts, focus.facts()).stream()
                .filter(spot -> !spot.component().getName().equals("id"))
                .toList();
        found.addAll(words(spots));
        for (Spot spot : spots) {
            thresholds.axis(spot).ifPresent(axis -> found.addAll(along(spot, axis)));
        }
        found.sort(Comparator.comparingDouble(Search::rank));
        return found;
    }

    /** What leaves no answer at all tells least. */
    private static double rank(Found found) {
        return found.distance() + (found.outcome().findings().isEmpty() ? WORD : 0);
    }

    private record Try(Spot spot, @Nullable Object value, double distance) {}

    private List<Found> words(List<Spot> spots) {
        List<Try> tries = new ArrayList<>();
        for (Spot spot : spots) {
            Object is = spot.read(facts);
            others(spot).stream()
                    .filter(other -> !Objects.equals(is, other))
                    .forEach(other -> tries.add(new Try(spot, other, leap(is, other))));
            if (is != null && Words.isNullable(spot.component())) {
                tries.add(new Try(spot, null, UNKNOWN));
            }
        }
        return asked(tries).stream()
                .filter(each -> !each.outcome().comesTo(now.knowing(each.spot().read(facts))))
                .filter(each -> each.spot().component().getType() != String.class
                        || !each.outcome().findings().isEmpty())
                .toList();
    }

    private static double leap(@Nullable Object is, Object other) {
        if (is == null) {
            return UNKNOWN;
        }
        return other instanceof Boolean ? YES_OR_NO : WORD;
    }

    private Collection<?> others(Spot spot) {
        Class<?> type = spot.component().getType();
        if (type.isEnum()) {
            return Arrays.asList(type.getEnumConstants());
        } else if (type == boolean.class || type == Boolean.class) {
            return List.of(true, false);
        }
        return thresholds.words(spot);
    }

    private List<Found> asked(List<Try> tries) {
        List<Try> possible = new ArrayList<>();
        List<List<Object>> questions = new ArrayList<>();
        for (Try each : tries) {
            each.spot().with(facts, each.value()).ifPresent(question -> {
                possible.add(each);
                questions.add(question);
            });
        }
        List<Optional<Answer>> answers = trials.ask(questions);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < possible.size(); i++) {
            Try each = possible.get(i);
            answers.get(i)
                    .map(answer -> Outcome.of(answer, focus.findings()).knowing(each.value()))
                    .ifPresent(outcome -> found.add(new Found(each.spot(), each.value(), each.distance(), outcome)));
        }
        return found;
    }

    /** Looks ever farther from what is, to both sides, and closes in on each line that is crossed. */
    private List<Found> along(Spot spot, Axis axis) {
        Object is = spot.read(facts);
        List<Long> lines = near(thresholds.lines(spot, axis), axis.position(is));
        long from = is != null || lines.isEmpty() ? axis.position(is) : lines.get(0);
        if (is == null && axis.isDay() && lines.isEmpty()) {
            return List.of(); // no day is near to none
        }
        SortedSet<Long> positions = positions(axis, from, lines);
        List<Found> found = new ArrayList<>();
        Found here = new Found(spot, is, 0, now.knowing(is));
        found.addAll(side(axis, new ArrayList<>(positions.tailSet(from + 1)), from, here));
        List<Long> before = new ArrayList<>(positions.headSet(from));
        before.sort(Comparator.reverseOrder());
        found.addAll(side(axis, before, from, here));
        return found;
    }

    private static List<Long> near(Collection<Long> lines, long from) {
        return lines.stream()
                .sorted(Comparator.comparingLong(line -> Math.abs(line - from)))
                .limit(NEAR_LINES)
                .toList();
    }

    private static SortedSet<Long> positions(Axis axis, long from, List<Long> lines) {
        SortedSet<Long> positions = new TreeSet<>();
        for (int step = 0; step <= axis.reach(from); step++) {
            positions.add(from + (1L << step));
            positions.add(from - (1L << step));
        }
        for (long line : lines) {
            positions.addAll(List.of(line - 1, line, line + 1));
        }
        boolean signed = axis.isDay() || from < 0 || lines.stream().anyMatch(line -> line < 0);
        positions.removeIf(position -> position == from || !signed && position < 0);
        return positions;
    }

    private List<Found> side(Axis axis, List<Long> outward, long from, Found here) {
        List<Found> all = asked(outward.stream()
                .map(position -> new Try(here.spot(), axis.at(position), distance(from, position)))
                .toList());
        List<Found> found = new ArrayList<>();
        Set<List<List<Object>>> seen = new LinkedHashSet<>(Set.of(here.outcome().said()));
        Found last = here;
        for (Found each : all) {
            if (found.size() < PER_SIDE && seen.add(each.outcome().said())) {
                found.add(closeIn(axis, last, each, from));
            }
            last = each;
        }
        return found;
    }

    private static double distance(long from, long position) {
        return Math.log(1 + Math.abs((double) position - from)) / Math.log(2);
    }

    /** The first value on the way from one that answers otherwise to {@code far} which answers as {@code far} does. */
    private Found closeIn(Axis axis, Found last, Found far, long from) {
        long out = last.value() == null ? from : axis.position(last.value());
        Found best = far;
        while (Math.abs(axis.position(best.value()) - out) > 1 && !trials.exhausted()) {
            long middle = (axis.position(best.value()) + out) / 2;
            List<Found> tried = asked(List.of(new Try(far.spot(), axis.at(middle), distance(from, middle))));
            if (!tried.isEmpty() && tried.get(0).outcome().comesTo(far.outcome())) {
                best = tried.get(0);
            } else {
                out = middle;
            }
        }
        return best;
    }
}
