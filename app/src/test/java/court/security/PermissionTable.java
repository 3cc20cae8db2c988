package court.security;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Who is let through to what: {@code security/permissions.csv}, and the people in it, {@code security/people.csv}. */
final class PermissionTable {
    static final String NOBODY = "nobody";
    static final String OK = "ok";
    private static final List<String> ANSWERS = List.of(OK, "403", "404");

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** @param demo account of the demonstration that stands for this person, empty when there is none */
    record Person(String word, String zh, String en, String demo, List<String> groups) {}

    /**
     * @param cells the words as they stand in the line, by answer
     * @param answers by the word of each person: ok, 401, 403 or 404
     */
    record Row(String call, String on, Map<String, String> cells, Map<String, String> answers) {
        @Override
        public String toString() {
            return call + " [" + on + "]";
        }
    }

    static PermissionTable read() {
        PermissionTable table = new PermissionTable();
        for (CSVRecord r : records("people.csv")) {
            table.people.put(
                    r.get("word"),
                    new Person(r.get("word"), r.get("zh"), r.get("en"), r.get("demo"), words(r.get("groups"))));
        }
        records("words.csv").forEach(r -> table.words.put(r.get("word"), r.get("zh")));
        records("permissions.csv").forEach(table::add);
        return table;
    }

    private static List<CSVRecord> records(String name) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(PermissionTable.class.getResourceAsStream("/security/" + name), name),
                StandardCharsets.UTF_8)) {
            return format.parse(in).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(CSVRecord r) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String answer : ANSWERS) {
            for (String word : expand(r.get(answer))) {
                String before = answers.put(word, answer);
                if (before != null) {
                    throw new IllegalStateException("permissions.csv, line %d: %s stands under %s and %s"
                            .formatted(r.getRecordNumber(), word, before, answer));
                }
            }
        }
        String rest = rest(r);
        people.keySet().forEach(word -> answers.putIfAbsent(word, word.equals(NOBODY) ? "401" : rest));
        rows.add(new Row(r.get("call"), r.get("on"), r.toMap(), answers));
    }

    private static String rest(CSVRecord r) {
        return ANSWERS.stream()
                .filter(answer -> words(r.get(answer)).contains("rest"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "permissions.csv, %s [%s]: say what the rest gets".formatted(r.get("call"), r.get("on"))));
    }

    private Set<String> expand(String cell) {
        Set<String> expanded = new TreeSet<>();
        for (String word : words(cell)) {
            if (people.containsKey(word)) {
                expanded.add(word);
            } else if (!word.equals("rest")) {
                List<String> members = people.values().stream()
                        .filter(person -> person.groups().contains(word))
                        .map(Person::word)
                        .toList();
                if (members.isEmpty()) {
                    throw new IllegalStateException("people.csv knows neither person nor group " + word);
                }
                expanded.addAll(members);
            }
        }
        return expanded;
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isBlank()).toList();
    }

    Map<String, Person> people() {
        return people;
    }

    /** A word of the table in Chinese. */
    String zh(String word) {
        Person person = people.get(word);
        String zh = person == null ? words.get(word) : person.zh();
        return Objects.requireNonNull(zh, () -> "words.csv does not say what [%s] is".formatted(word));
    }

    List<Row> rows() {
        return rows;
    }

    Set<String> calls() {
        Set<String> calls = new TreeSet<>();
        rows.forEach(row -> calls.add(row.call()));
        return calls;
    }
}
