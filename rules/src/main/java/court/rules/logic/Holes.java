package court.rules.logic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days or numbers between two rules that are otherwise about the same, on which no rule answers. */
final class Holes {
    private final List<KnownRule> rules;

    Holes(List<KnownRule> rules) {
        this.rules = rules;
    }

    record Hole(KnownRule before, KnownRule after, String field, Span span) {}

    List<Hole> find() {
        List<Hole> holes = new ArrayList<>();
        for (KnownRule after : rules) {
            for (Box way : after.ways()) {
                way.fields().entrySet().stream()
                        .filter(field -> field.getValue() instanceof Span span && !span.isOpenBelow())
                        .forEach(field -> below(after, way, field).ifPresent(holes::add));
            }
        }
        return holes;
    }

    /** The smallest hole below this way, up to a rule that may otherwise be about the same. */
    private Optional<Hole> below(KnownRule after, Box way, Map.Entry<String, Values> field) {
        Span span = (Span) field.getValue();
        BigDecimal top = span.from().subtract(BigDecimal.ONE);
        Box rest = way.without(field.getKey());
        Hole smallest = null;
        for (KnownRule before : rules) {
            if (before.facts().isEmpty() || !before.facts().equals(after.facts())) {
                continue;
            }
            for (Box other : before.ways()) {
                Hole hole = hole(before, other, after, field.getKey(), rest, top);
                boolean smaller = hole != null
                        && (smallest == null
                                || hole.span().from().compareTo(smallest.span().from()) > 0);
                smallest = smaller ? hole : smallest;
            }
        }
        return Optional.ofNullable(smallest);
    }

    private @Nullable Hole hole(KnownRule before, Box way, KnownRule after, String field, Box rest, BigDecimal top) {
        if (way.opaque()
                || !(way.fields().get(field) instanceof Span end)
                || end.to().compareTo(top) >= 0) {
            return null;
        }
        Box both = way.without(field).and(rest);
        Span span = new Span(end.to().add(BigDecimal.ONE), top, false, end.days());
        boolean open = !both.isEmpty() && !isAnswered(both.and(Box.of(field, span)));
        return open ? new Hole(before, after, field, span) : null;
    }

    private boolean isAnswered(Box hole) {
        return rules.stream()
                .flatMap(rule -> rule.ways().stream())
                .anyMatch(way -> !way.and(hole).isEmpty());
    }
}
