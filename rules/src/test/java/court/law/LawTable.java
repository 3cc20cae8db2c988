package court.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of the law kept beside the project, or the small sample of it among the test resources. */
final class LawTable {
    private static final Path BESIDE = Path.of("../../shared/law");

    private LawTable() {}

    static List<Map<String, String>> read(String name) {
        Path file = BESIDE.resolve(name);
        try {
            if (Files.exists(file)) {
                return rows(Files.readString(file));
            }
            System.out.println(name + " is not in ../shared/law: only the rows of the small sample are checked");
            try (var sample = LawTable.class.getResourceAsStream("/law/" + name)) {
                if (sample == null) {
                    throw new IllegalStateException("no sample of " + name);
                }
                return rows(new String(sample.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> rows(String text) {
        List<String> lines = text.lines().toList();
        List<String> heads = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < heads.size(); i++) {
                row.put(heads.get(i), i < cells.size() ? cells.get(i) : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
