package court.exchange.docket;

import court.exchange.job.CsvRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where our fields stand in a file.
 *
 * @param columns columns of a field; several are joined by a slash
 * @param defaults value of a field that is empty or has no column
 * @param words the file's words for ours
 */
public record FieldMap<F extends Enum<F>>(
        Map<F, List<String>> columns,
        Map<F, String> defaults,
        Map<F, Map<String, String>> words) {
    public FieldMap {
        columns = Given.lists(columns);
        defaults = Given.map(defaults);
        words = Given.maps(words);
    }

    public String of(F field, CsvRow row) {
        String found = columns.getOrDefault(field, List.of()).stream()
                .map(row::get)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining("/"));
        if (found.isEmpty()) {
            return defaults.getOrDefault(field, "");
        }
        return words.getOrDefault(field, Map.of()).getOrDefault(found, found);
    }
}
