package court.law;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import court.rules.Problem;
import court.rules.RuleFile;
import court.rules.RuleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing spoilt in one file of the shipped rules, and where it must be found. */
record PlantedFault(
        String kind,
        String fault,
        @JsonProperty("in") String file,
        String rule,
        @Nullable String replace,
        @Nullable String with,
        boolean drop,
        @Nullable String copy,
        String found,
        String at) {

    static List<PlantedFault> all() {
        try (var data = PlantedFault.class.getResourceAsStream("/planted-faults.yaml")) {
            return List.of(new ObjectMapper(new YAMLFactory()).readValue(requireNonNull(data), PlantedFault[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String rulebook() {
        return file.substring(0, file.lastIndexOf('/')).replace('/', '.');
    }

    RuleFiles plantedInto(RuleFiles shipped) {
        String text = shipped.file(file).orElseThrow().text();
        String block = block(text, rule);
        String spoilt = copy == null ? block : block.replace(rule, copy);
        if (replace != null) {
            if (!spoilt.contains(replace)) {
                throw new IllegalArgumentException(fault + ": " + replace);
            }
            spoilt = spoilt.replace(replace, requireNonNull(with));
        }
        String put = drop ? "" : copy == null ? spoilt : block + spoilt;
        RuleFiles spoiltFiles = shipped.with(List.of(new RuleFile(file, text.replace(block, put))), List.of());
        return drop ? withoutTitle(spoiltFiles) : spoiltFiles;
    }

    /** Whoever takes out a rule takes out its English title. */
    private RuleFiles withoutTitle(RuleFiles files) {
        RuleFile titles = files.file(file.substring(0, file.lastIndexOf('/')) + "/titles.en.yaml")
                .orElseThrow();
        String left = titles.text().replaceFirst("(?m)^" + rule + ":.*\\R", "");
        return files.with(List.of(new RuleFile(titles.path(), left)), List.of());
    }

    /** A row of a table, or a rule from its first word to behind its end. */
    private String block(String text, String code) {
        if (file.endsWith(".csv")) {
            return text.lines()
                            .filter(line -> line.startsWith(code + " "))
                            .findFirst()
                            .orElseThrow() + "\n";
        }
        int from = text.indexOf("rule \"" + code + " ");
        return text.substring(from, text.indexOf("\nend\n", from) + 5);
    }

    /** Whether a problem is the one that was planted, where it was planted. */
    boolean isFoundBy(Problem problem, RuleFiles spoilt) {
        if (!problem.code().equals(found)) {
            return false;
        }
        String[] place = at.split(" ", 2);
        if (place[0].equals("topic")) {
            String manifest = rulebook().replace('.', '/') + "/rulebook.yaml";
            return problem.file().equals(manifest) && line(spoilt, problem).contains(place[1]);
        } else if (place[0].equals("row")) {
            String[] row = place[1].split(" ", 2);
            return problem.file().equals(file) && (row[1] + row[0]).equals(problem.cell());
        } else if (problem.cell() != null) {
            return line(spoilt, problem).startsWith(place[0] + " ")
                    && (place[1] + problem.line()).equals(problem.cell());
        }
        boolean within = block(spoilt.file(problem.file()).orElseThrow().text(), place[0])
                .contains(line(spoilt, problem));
        return within && line(spoilt, problem).substring(problem.column() - 1).startsWith(place[1]);
    }

    private static String line(RuleFiles files, Problem problem) {
        return Arrays.asList(files.file(problem.file()).orElseThrow().text().split("\n", -1))
                .get(problem.line() - 1);
    }
}
