package court.bench.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which words of recorded rows belong to the one case alone: a case told anew has others in their place. */
final class Telling {
    private static final Pattern WORD = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}|（\\d{4}）浙\\d+\\p{IsHan}*\\d+号");

    private final Map<String, Integer> own = new HashMap<>();

    /** Words of one case that another case of the same kind does not share. */
    Telling(List<RowRecorder.Change> one, List<RowRecorder.Change> another) {
        Set<String> words = words(one);
        words.removeAll(words(another));
        words.forEach(word -> own.put(word, own.size()));
    }

    private static Set<String> words(List<RowRecorder.Change> changes) {
        return changes.stream()
                .flatMap(change -> Stream.concat(change.before().values().stream(), change.after().values().stream()))
                .filter(Objects::nonNull)
                .flatMap(value -> WORD.matcher(value).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean ownsAnyOf(RowRecorder.Change change) {
        return change.after().values().stream()
                .filter(Objects::nonNull)
                .anyMatch(value -> WORD.matcher(value).results().anyMatch(word -> own.containsKey(word.group())));
    }

    /** A value as the {@code n}th case tells it. */
    @Nullable
    String told(@Nullable String value, int n) {
        return value == null ? null : replaced(value, word -> word(word, n));
    }

    /** A value as an SQL expression over {@code g}, the number of the case. */
    String expression(String value) {
        return "'" + replaced(value.replace("'", "''"), this::expressionOf) + "'";
    }

    private String replaced(String value, UnaryOperator<String> other) {
        Matcher matcher = WORD.matcher(value);
        StringBuilder told = new StringBuilder();
        while (matcher.find()) {
            String word = matcher.group();
            matcher.appendReplacement(told, Matcher.quoteReplacement(own.containsKey(word) ? other.apply(word) : word));
        }
        return matcher.appendTail(told).toString();
    }

    private String word(String word, int n) {
        String mark = String.format("%08x", n);
        int place = own.getOrDefault(word, 0);
        return switch (word.length()) {
            case 36 -> mark + String.format("-%04x-7000-8000-00000000be9c", place);
            case 64 -> mark + String.format("%04x", place) + word.substring(12);
            default -> word.substring(0, word.length() - 1) + "-" + n + "号";
        };
    }

    private String expressionOf(String word) {
        String told = word(word, 0);
        return word.length() == 36 || word.length() == 64
                ? "' || lpad(to_hex(g), 8, '0') || '" + told.substring(8)
                : word.substring(0, word.length() - 1) + "-' || g || '号";
    }
}
