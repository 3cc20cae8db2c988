package court.assignment;

import court.assignment.Ledger.BookEntry;
import court.assignment.db.EntryView;
import court.assignment.db.JudgeMapper;
import court.assignment.db.NameRow;
import court.rulebase.RuleTitles;
import court.rulebase.Rulebooks;
import court.rules.RuleInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the text of an entry: who could be drawn with which chance, who could not and by which rule, who asked and approved. */
@Component
class EntryReader {
    private static final String ELIGIBILITY = "assignment.eligibility";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final JudgeMapper judges;
    private final Rulebooks rulebooks;
    private final RuleTitles titles;

    EntryReader(JudgeMapper judges, Rulebooks rulebooks, RuleTitles titles) {
        this.judges = judges;
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
     * @param members judges besides the one in charge: drawn, kept or named
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
            List<String> members,
            List<String> assessors) {}

    /** Entries with what they say; everybody whom they name is looked up at once. */
    List<BookEntry> of(List<EntryView> entries) {
        Set<UUID> named = entries.stream()
                .flatMap(entry -> entry.text().lines())
                .flatMap(line -> ID.matcher(line).results())
                .map(id -> UUID.fromString(id.group()))
                .collect(Collectors.toSet());
        Map<String, String> names = named.isEmpty()
                ? Map.of()
                : judges.names(named).stream()
                        .collect(Collectors.toMap(row -> row.id().toString(), NameRow::name));
        return entries.stream().map(entry -> of(entry, names)).toList();
    }

    private BookEntry of(EntryView entry, Map<String, String> names) {
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
                        person(value(lines, "asked")),
                        person(value(lines, "approved")),
                        candidates(lines, drawn, names),
                        excluded(lines, names),
                        members(lines, names),
                        seated(lines, "ASSESSOR")
                                .map(id -> names.getOrDefault(id, id))
                                .toList()));
    }

    /** Whoever was drawn for seats of a kind. */
    private static Stream<String> seated(List<String> lines, String seat) {
        List<String> places = rows(lines, "place").stream()
                .filter(place -> place[1].equals(seat))
                .map(place -> place[0])
                .toList();
        return rows(lines, "drawn").stream()
                .filter(row -> places.contains(row[0]))
                .map(row -> row[1]);
    }

    private static List<String> members(List<String> lines, Map<String, String> names) {
        return Stream.of(
                        seated(lines, "MEMBER"),
                        rows(lines, "kept").stream().map(row -> row[0]),
                        rows(lines, "member").stream().map(row -> row[0]))
                .flatMap(ids -> ids)
                .map(id -> names.getOrDefault(id, id))
                .toList();
    }

    private static List<Candidate> candidates(List<String> lines, List<String[]> drawn, Map<String, String> names) {
        List<String[]> rows = rows(lines, "candidate").stream()
                .filter(row -> row[0].equals("JUDGES"))
                .toList();
        long total = rows.stream().mapToLong(row -> Long.parseLong(row[3])).sum();
        return rows.stream()
                .map(row -> new Candidate(
                        row[1],
                        names.getOrDefault(row[1], row[1]),
                        Long.parseLong(row[3]),
                        Long.parseLong(row[5]),
                        Long.parseLong(row[7]),
                        Integer.parseInt(row[9]),
                        Long.parseLong(row[3]) * 10_000 / total,
                        drawn.stream().anyMatch(place -> place[1].equals(row[1]))))
                .toList();
    }

    private List<Excluded> excluded(List<String> lines, Map<String, String> names) {
        List<String[]> rows = rows(lines, "excluded");
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, String> rules = rulebooks.inForce().rulebook(ELIGIBILITY).rules().stream()
                .collect(Collectors.toMap(RuleInfo::code, RuleInfo::title, (a, b) -> a));
        return rows.stream()
                .map(row -> new Excluded(
                        row[1],
                        names.getOrDefault(row[1], row[1]),
                        row[2],
                        titles.of(row[2], rules.getOrDefault(row[2], row[2]))))
                .toList();
    }

    /** The name before the id, which may be of several words. */
    private static @Nullable String person(@Nullable String text) {
        return text == null ? null : text.substring(0, Math.max(0, text.lastIndexOf(' ')));
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
