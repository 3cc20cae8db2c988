package court.law;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A change of the law as an officer makes it, and what the rules answer around its day. */
interface Amendment {
    String amendment();

    String law();

    String day();

    String given();

    String before();

    String after();

    String without();

    /** A file that it changes. */
    String file();

    /** The codes of the rules that it brings. */
    Set<String> codes();

    /** The rules as they stood before it. */
    RuleFiles takenFrom(RuleFiles files);

    /** What the forms make of that. */
    RuleFiles filledInto(RuleFiles files);

    record All(List<TableAmendment> tables, List<RuleAmendment> rules) {}

    static List<Amendment> all() {
        try (var data = Amendment.class.getResourceAsStream("/amendments.yaml")) {
            All all = new ObjectMapper(new YAMLFactory()).readValue(requireNonNull(data), All.class);
            return Stream.<Amendment>concat(all.tables().stream(), all.rules().stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    default String rulebook() {
        return file().substring(0, file().lastIndexOf('/')).replace('/', '.');
    }

    /** English titles are not part of a rule; whoever takes out a rule takes out its title. */
    default RuleFiles withoutTitles(RuleFiles files) {
        RuleFile titles =
                files.file(rulebook().replace('.', '/') + "/titles.en.yaml").orElseThrow();
        String left = titles.text().replaceAll("(?m)^(" + String.join("|", codes()) + "):.*\\R", "");
        return files.with(List.of(new RuleFile(titles.path(), left)), List.of());
    }

    /** Scenarios for the day before, the day and the day after. */
    default RuleFile scenarios() {
        LocalDate day = LocalDate.parse(day());
        List<String> scenarios = new ArrayList<>();
        for (int near = -1; near <= 1; near++) {
            scenarios.add(scenario(day.plusDays(near), near < 0 ? before() : after()));
        }
        return new RuleFile(rulebook().replace('.', '/') + "/amendment.scenarios.yaml", String.join("", scenarios));
    }

    /** The answer of that day, had the law not changed. */
    default RuleFile unchanged() {
        return new RuleFile(
                rulebook().replace('.', '/') + "/amendment.scenarios.yaml",
                scenario(LocalDate.parse(day()), without()));
    }

    private String scenario(LocalDate day, String expected) {
        return "- scenario: %s %s\n  given: %s\n  expect: %s\n"
                .formatted(amendment(), day, given().replace("DAY", day.toString()), expected);
    }
}
