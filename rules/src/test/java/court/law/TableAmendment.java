package court.law;

import court.rules.RuleFile;
import court.rules.RuleFiles;
import court.rules.plain.PlainFiles;
import court.rules.plain.PlainTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A change made in the cells of decision tables, as the grid of the workbench sends them. */
record TableAmendment(
        String amendment,
        String law,
        String day,
        List<Form> forms,
        String given,
        String before,
        String after,
        String without)
        implements Amendment {

    /** A row that ends ({@code row}, {@code set}), or a new one that starts from a similar one below another. */
    record Form(
            String file,
            @Nullable String row,
            @Nullable Map<String, String> was,
            @Nullable Map<String, String> set,
            @Nullable String like,
            @Nullable String below,
            @Nullable Map<Integer, String> cells) {

        String newCode() {
            return cells == null ? "" : cells.getOrDefault(1, "").replaceFirst(" .*", "");
        }

        void fill(PlainTable table, List<List<String>> rows) {
            if (row != null && set != null) {
                List<String> titles = table.head().get(table.head().size() - 1);
                set.forEach((title, value) -> rows.get(of(rows, row)).set(titles.indexOf(title), value));
            } else if (cells != null && like != null && below != null) {
                List<String> fresh = like.isEmpty()
                        ? new ArrayList<>(Collections.nCopies(table.columns().size(), ""))
                        : new ArrayList<>(rows.get(of(rows, like)));
                cells.forEach((column, value) -> fresh.set(column - 1, value));
                rows.add(below.isEmpty() ? 0 : of(rows, below) + 1, fresh);
            }
        }

        void undo(PlainTable table, List<List<String>> rows) {
            if (row != null && set != null) {
                List<String> titles = table.head().get(table.head().size() - 1);
                rows.stream()
                        .filter(cells -> cells.get(0).startsWith(row + " "))
                        .forEach(cells ->
                                set.keySet().forEach(title -> cells.set(titles.indexOf(title), former(title))));
            } else {
                rows.remove(of(rows, newCode()));
            }
        }

        private String former(String title) {
            return was == null ? "" : was.getOrDefault(title, "");
        }

        private static int of(List<List<String>> rows, String code) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).get(0).startsWith(code + " ")) {
                    return i;
                }
            }
            throw new IllegalArgumentException("no row " + code);
        }
    }

    /** What is done to the rows of a table. */
    private interface Change {
        void on(Form form, PlainTable table, List<List<String>> rows);
    }

    @Override
    public String file() {
        return forms.get(0).file();
    }

    @Override
    public Set<String> codes() {
        return forms.stream().map(Form::newCode).filter(code -> !code.isEmpty()).collect(Collectors.toSet());
    }

    @Override
    public RuleFiles takenFrom(RuleFiles files) {
        return changed(withoutTitles(files), Form::undo);
    }

    @Override
    public RuleFiles filledInto(RuleFiles files) {
        return changed(files, Form::fill);
    }

    private RuleFiles changed(RuleFiles files, Change change) {
        RuleFiles changed = files;
        for (Form form : forms) {
            RuleFile file = changed.file(form.file()).orElseThrow();
            PlainTable table = new PlainFiles(changed, Locale.SIMPLIFIED_CHINESE)
                    .read(file)
                    .table();
            List<List<String>> rows = new ArrayList<>();
            java.util.Objects.requireNonNull(table).rows().forEach(row -> rows.add(padded(row, table)));
            change.on(form, table, rows);
            List<List<String>> lines = new ArrayList<>(table.head());
            lines.addAll(rows);
            changed = changed.with(List.of(new RuleFile(file.path(), PlainFiles.csv(lines))), List.of());
        }
        return changed;
    }

    private static List<String> padded(List<String> row, PlainTable table) {
        List<String> cells = new ArrayList<>(row);
        while (cells.size() < table.columns().size()) {
            cells.add("");
        }
        return cells;
    }
}
