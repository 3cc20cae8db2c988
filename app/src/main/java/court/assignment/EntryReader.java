package court.assignment;

import court.assignment.Ledger.BookEntry;
import court.assignment.db.EntryView;
import court.identity.People;
import court.kernel.PersonId;
import court.rulebase.RuleTitles;
import court.rulebase.Rulebooks;
import court.rules.RuleInfo;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the text of an entry: who could be drawn with which chance, who could not and by which rule, who asked and approved. */
@Component
class EntryReader {
    private static final String ELIGIBILITY = "assignment.eligibility";

    private final People people;
    private final Rulebooks rulebooks;
    private final RuleTitles titles;

    EntryReader(People people, Rulebooks rulebooks, RuleTitles titles) {
        this.people = people;
        this.rulebooks = rulebooks;
        this.titles = titles;
    }

    /**
     * A judge who took part.
     *
     * @param load standard cases received this year, in hundredths
     * @param capacity coefficient times presence, in thousandths
     * @param chance in ten-thousandths
     */
    public record Candidate(
            String id, String name, long weight, long load, long capacity, int open, long chance, boolean drawn) {}

    /** A judge who did not take part, and why. */
    public record Excluded(String id, String name, String rule, String title) {}

    /**
     * What an entry says.
     *
     * @param weight standard cases that the case was taken for, in hundredths; null unless it was drawn
     */
    public record EntrySays(
            String by,
            int round,
            @Nullable Long weight,
            @Nullable String rule,
            @Nullable String reasonCode,
            @Nullable String reason,
            @Nullable String askedBy,
            @Nullable String approvedBy,
            List<Candidate> candidates,
            List<Excluded> excluded,
            int assessors) {}

    BookEntry of(EntryView entry) {
        List<String> lines = entry.text().lines().toList();
        List<String[]> drawn = rows(lines, "drawn");
        String reason = value(lines, "reason");
        String[] words = reason == null ? new String[0] : reason.split(" ", 2);
        String round = value(lines, "round");
        String weight = value(lines, "weight");
        return new BookEntry(
                entry,
                new EntrySays(
                        Objects.requireNonNullElse(value(lines, "by"), ""),
                        round == null ? 1 : Integer.parseInt(round),
                        weight == null ? null : Long.valueOf(weight),
                        value(lines, "rule"),
                        words.length > 0 ? words[0] : null,
                        words.length > 1 ? words[1] : null,
                        first(value(lines, "asked")),
                        first(value(lines, "approved")),
                        candidates(lines, drawn),
                        excluded(lines),
                        (int) rows(lines, "place").stream()
                                .filter(place -> place[1].equals("ASSESSOR"))
                                .count()));
    }

    private List<Candidate> candidates(List<String> lines, List<String[]> drawn) {
        List<String[]> rows = rows(lines, "candidate").stream()
                .filter(row -> row[0].equals("JUDGES"))
                .toList();
        long total = rows.stream().mapToLong(row -> Long.parseLong(row[3])).sum();
        Map<String, String> names = new HashMap<>();
        return rows.stream()
                .map(row -> new Candidate(
                        row[1],
                        names.computeIfAbsent(row[1], this::name),
                        Long.parseLong(row[3]),
                        Long.parseLong(row[5]),
                        Long.parseLong(row[7]),
                        Integer.parseInt(row[9]),
                        Long.parseLong(row[3]) * 10_000 / total,
                        drawn.stream().anyMatch(place -> place[1].equals(row[1]))))
                .toList();
    }

    private List<Excluded> excluded(List<String> lines) {
        List<String[]> rows = rows(lines, "excluded");
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, String> rules = rulebooks.inForce().rulebook(ELIGIBILITY).rules().stream()
                .collect(Collectors.toMap(RuleInfo::code, RuleInfo::title, (a, b) -> a));
        return rows.stream()
                .map(row -> new Excluded(
                        row[1], name(row[1]), row[2], titles.of(row[2], rules.getOrDefault(row[2], row[2]))))
                .toList();
    }

    private String name(String id) {
        return people.name(new PersonId(UUID.fromString(id))).orElse(id);
    }

    private static @Nullable String first(@Nullable String text) {
        return text == null ? null : text.split(" ", -1)[0];
    }

    private static @Nullable String value(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .findFirst()
                .orElse(null);
    }

    private static List<String[]> rows(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1).split(" ", -1))
                .filter(row -> Arrays.stream(row).noneMatch(String::isEmpty))
                .toList();
    }
}
