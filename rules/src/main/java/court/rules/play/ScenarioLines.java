package court.rules.play;

import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.book.Datum;
import court.rules.book.Datum.Place;
import court.rules.book.YamlComments;
import court.rules.plain.CannotWrite;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The lines of a file of scenarios: those of one scenario are exchanged, all others stay as they are. */
final class ScenarioLines {
    private static final Pattern DASH = Pattern.compile(" *- +");
    private static final Pattern BESIDE = Pattern.compile("\\s*(#.*|---|\\.\\.\\.)?\\s*");
    private final RuleFile file;
    private final List<Datum> items;
    private final List<String> lines;
    private final String newline;

    ScenarioLines(RuleFile file, List<Datum> items) {
        this.file = file;
        this.items = items;
        this.newline = file.text().contains("\r\n") ? "\r\n" : "\n";
        this.lines = List.of(file.text().split("(?<=\n)", -1));
    }

    /** Lines from one, counted from 0, up to another. */
    private record Range(int from, int to) {}

    /**
     * The text with one scenario changed.
     *
     * @param changed which of its parts are other than before
     * @param part the lines of a part, not indented
     */
    String with(int at, Collection<String> changed, Function<String, List<String>> part) {
        Datum.Table table = (Datum.Table) items.get(at);
        Range whole = range(at);
        SortedMap<Integer, String> comments = YamlComments.of(file.text());
        List<String> written = new ArrayList<>();
        for (Map.Entry<String, Range> each : parts(table, whole).entrySet()) {
            Range range = each.getValue();
            if (changed.contains(each.getKey())) {
                written.addAll(part(table, range, part.apply(each.getKey()), comments));
                written.addAll(rest(range));
            } else {
                written.addAll(lines.subList(range.from(), range.to()));
            }
        }
        return joined(whole, written);
    }

    private String joined(Range whole, List<String> written) {
        List<String> all = new ArrayList<>(lines.subList(0, whole.from()));
        all.addAll(written);
        all.addAll(lines.subList(whole.to(), lines.size()));
        return String.join("", all);
    }

    /** A part in its new words, under the comments that stood in it. */
    private List<String> part(Datum.Table table, Range range, List<String> words, SortedMap<Integer, String> comments) {
        String first = lines.get(range.from());
        int column = table.place().column() - 1;
        String prefix = first.substring(0, column);
        String indent = " ".repeat(column);
        List<String> written = new ArrayList<>();
        int end = endOf(range);
        comments.subMap(range.from() + 1, end + 1)
                .values()
                .forEach(comment -> written.add(prefix.replaceFirst("-.*", "") + comment + newline));
        for (int i = 0; i < words.size(); i++) {
            written.add((i == 0 ? prefix : indent) + words.get(i) + newline);
        }
        if (!lines.get(end - 1).endsWith("\n")) {
            int last = written.size() - 1;
            written.set(last, written.get(last).replaceFirst("\r?\n$", ""));
        }
        return written;
    }

    /** Empty lines and comments after a part belong to what follows. */
    private List<String> rest(Range range) {
        return lines.subList(endOf(range), range.to());
    }

    private int endOf(Range range) {
        int end = range.to();
        while (end > range.from() + 1 && BESIDE.matcher(lines.get(end - 1)).matches()) {
            end--;
        }
        return end;
    }

    /** From the line of its dash to its last own line. */
    private Range range(int at) {
        Place place = items.get(at).place();
        String line = lines.get(place.line() - 1);
        int next = at + 1 < items.size() ? items.get(at + 1).place().line() - 1 : lines.size();
        boolean dashed = DASH.matcher(line.substring(0, place.column() - 1)).matches();
        if (!dashed || next < place.line()) {
            throw layout(place);
        }
        Range range = new Range(place.line() - 1, next);
        return new Range(range.from(), endOf(range));
    }

    /** Its parts in the order of their lines; each begins a line at the same column. */
    private Map<String, Range> parts(Datum.Table table, Range whole) {
        TreeMap<Integer, String> starts = new TreeMap<>();
        table.keys().forEach((key, place) -> starts.put(place.line() - 1, key));
        boolean even = starts.size() == table.keys().size()
                && starts.firstKey() == whole.from()
                && new HashSet<>(table.keys().values().stream()
                                        .map(Place::column)
                                        .toList())
                                .size()
                        == 1;
        if (!even || lines.get(whole.from()).startsWith("{", table.place().column() - 1)) {
            throw layout(table.place());
        }
        Map<String, Range> parts = new LinkedHashMap<>();
        starts.forEach((from, key) -> {
            Integer next = starts.higherKey(from);
            parts.put(key, new Range(from, next == null ? whole.to() : next));
        });
        return parts;
    }

    /** A scenario of another shape is changed in its text alone. */
    void require(int at) {
        parts((Datum.Table) items.get(at), range(at));
    }

    private CannotWrite layout(Place place) {
        return new CannotWrite(Problem.error(file.path(), place.line(), place.column(), "rulebase.scenario-layout"));
    }

    /** The text without one scenario and without the empty lines before the next. */
    String without(int at) {
        Range range = range(at);
        int to = range.to();
        while (to < lines.size() && lines.get(to).isBlank()) {
            to++;
        }
        return joined(new Range(range.from(), to), List.of());
    }

    /** The text with scenarios after its last, each after an empty line. */
    String and(List<List<String>> scenarios) {
        StringBuilder text = new StringBuilder(file.text());
        for (List<String> scenario : scenarios) {
            if (!text.isEmpty()) {
                text.append(text.charAt(text.length() - 1) == '\n' ? "" : newline);
                text.append(text.toString().isBlank() || text.toString().endsWith(newline + newline) ? "" : newline);
            }
            scenario.forEach(line -> text.append(line).append(newline));
        }
        return text.toString();
    }
}
