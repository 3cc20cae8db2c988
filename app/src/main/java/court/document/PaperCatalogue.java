package court.document;

import court.document.docx.FieldNames;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The fields that papers can show: {@code papers/fields.csv}. A template names a field in Chinese or by its key. */
@Component
public class PaperCatalogue implements FieldNames {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<PaperField> fields = new ArrayList<>();

    public PaperCatalogue() throws IOException {
        String text = new ClassPathResource("papers/fields.csv").getContentAsString(StandardCharsets.UTF_8);
        try (Reader reader = new StringReader(text)) {
            for (CSVRecord row : FORMAT.parse(reader)) {
                String list = row.get("list");
                boolean isList = list.equals("*");
                Set<String> of = isList || list.isEmpty() ? Set.of() : Set.of(list.split(" "));
                fields.add(new PaperField(
                        row.get("key"), row.get("title"), row.get("english"), isList, of, row.get("source")));
            }
        }
    }

    public List<PaperField> fields() {
        return List.copyOf(fields);
    }

    @Override
    public boolean isText(String name, @Nullable String list) {
        return fields.stream()
                .filter(field -> !field.list() && named(field, name))
                .anyMatch(field -> list == null
                        ? field.of().isEmpty()
                        : field.of().stream().anyMatch(of -> of.equals(list) || of.equals(key(list))));
    }

    @Override
    public boolean isList(String name) {
        return fields.stream().anyMatch(field -> field.list() && named(field, name));
    }

    private static boolean named(PaperField field, String name) {
        return field.key().equals(name) || field.title().equals(name);
    }

    private String key(String name) {
        return fields.stream()
                .filter(field -> field.title().equals(name))
                .map(PaperField::key)
                .findFirst()
                .orElse(name);
    }

    /** The same words under their Chinese names as well. */
    public Map<String, Object> inBothNames(Map<String, ?> words) {
        Map<String, Object> both = new HashMap<>(words);
        for (PaperField field : fields) {
            Object value = words.get(field.key());
            if (value instanceof List<?> entries) {
                List<?> named = entries.stream()
                        .map(entry -> entry instanceof Map<?, ?> inner ? inBothNames(named(inner)) : entry)
                        .toList();
                both.put(field.key(), named);
                both.put(field.title(), named);
            } else if (value != null) {
                both.put(field.title(), value);
            }
        }
        return both;
    }

    private static Map<String, Object> named(Map<?, ?> words) {
        Map<String, Object> named = new HashMap<>();
        words.forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }
}
