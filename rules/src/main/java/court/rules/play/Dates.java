package court.rules.play;

import court.rules.RuleFile;
import court.rules.book.Manifest.Coverage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The days on which coverage is tried: a row of steps, and the days around every date that the rules name. */
public final class Dates {
    private static final Pattern NAMED = Pattern.compile("LocalDate\\.parse\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");

    private Dates() {}

    public static SortedSet<LocalDate> of(Coverage coverage, Collection<RuleFile> drl) {
        SortedSet<LocalDate> days = new TreeSet<>();
        LocalDate day = coverage.from();
        for (int i = 1; !day.isAfter(coverage.to()); i++) {
            days.add(day);
            day = coverage.from().plus(coverage.step().multipliedBy(i));
        }
        days.add(coverage.to());
        drl.stream()
                .flatMap(file -> NAMED.matcher(file.text()).results())
                .map((MatchResult found) -> LocalDate.parse(found.group(1)))
                .forEach(named -> {
                    for (int near = -1; near <= 1; near++) {
                        days.add(named.plusDays(near));
                    }
                });
        days.removeIf(d -> d.isBefore(coverage.from()) || d.isAfter(coverage.to()));
        return days;
    }
}
