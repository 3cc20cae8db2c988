package court.exchange.docket;

import static court.casefile.model.DeedKind.*;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import court.casefile.model.DeedKind;
import court.exchange.job.CsvRows;
import court.exchange.job.JobFiles;
import court.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the mapping that came with a docket, or the one that comes with the application. */
public final class DocketMappings {
    private static final String SHIPPED = "/exchange/dockets.yaml";
    private static final Pattern SOURCE = Pattern.compile("[\\p{L}\\p{N}._-]{1,60}");
    /** Sources that are not dockets. */
    private static final Set<String> TAKEN = Set.of("DESK", "DEMO");
    /** Deeds that only make sense beside another deed, which no docket names. */
    private static final Set<DeedKind> NEED_ANOTHER = Set.of(
            SUBMITTED, DEDUCTION_ENDED, EXTENSION_APPLIED, EXTENSION_DECIDED, RECUSAL_DECIDED, CONVERSION_REFUSED);

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DocketMappings() {}

    static DocketMapping read(JobFiles files) throws IOException {
        try (InputStream content = files.file(DocketFiles.MAPPING).isPresent()
                ? Files.newInputStream(files.required(DocketFiles.MAPPING))
                : Objects.requireNonNull(DocketMappings.class.getResourceAsStream(SHIPPED))) {
            return parse(content);
        }
    }

    /** Reads a mapping and refuses what is none. */
    public static DocketMapping parse(InputStream content) throws IOException {
        try {
            DocketMapping mapping = YAML.readValue(content, DocketMapping.class);
            if (mapping == null) {
                throw Refused.malformed("exchange.bad-mapping", 0, "");
            }
            return mapping;
        } catch (JsonMappingException e) {
            throw Refused.malformed("exchange.bad-mapping", line(e), path(e));
        } catch (JacksonException e) {
            throw Refused.malformed("exchange.bad-mapping", line(e), "");
        } catch (IllegalArgumentException e) {
            throw Refused.malformed("exchange.bad-mapping", 0, "");
        }
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .reduce((a, b) -> a + "." + b)
                .orElse("");
    }

    /** Refuses a mapping that says nothing of what every row must have, or names columns that the files lack. */
    static DocketMapping checked(JobFiles files) throws IOException {
        DocketMapping mapping = read(files);
        sensible(mapping);
        named(mapping.cases(), CaseField.FILED);
        mapping.meanings().forEach(DocketMappings::standsAlone);
        onlyOfChanges(mapping);
        columns(DocketFiles.CASES, mapping.cases().columns().values(), files);
        columns(DocketFiles.EVENTS, mapping.events().columns().values(), files);
        return mapping;
    }

    /** Refuses a mapping that says nothing of what every row must have. */
    public static void sensible(DocketMapping mapping) {
        if (mapping.source() == null
                || !SOURCE.matcher(mapping.source()).matches()
                || TAKEN.contains(mapping.source())) {
            throw Refused.malformed("exchange.bad-source", String.valueOf(mapping.source()));
        }
        if (mapping.cases() == null || mapping.events() == null) {
            throw Refused.malformed("exchange.bad-mapping", 0, mapping.cases() == null ? "cases" : "events");
        }
        named(mapping.cases(), CaseField.KEY);
        named(mapping.events(), EventField.CASE, EventField.DAY, EventField.TEXT);
        mapping.meanings().forEach(DocketMappings::check);
    }

    private static void onlyOfChanges(DocketMapping mapping) {
        Set<EventField> asked = Set.of(EventField.PARTY, EventField.ANSWERS, EventField.VERSION, EventField.DELETED);
        mapping.events().columns().keySet().stream()
                .filter(asked::contains)
                .map(Enum::name)
                .findFirst()
                .or(() -> mapping.details().keySet().stream().findFirst())
                .ifPresent(field -> {
                    throw Refused.malformed("exchange.only-for-changes", field);
                });
    }

    @SafeVarargs
    private static <F extends Enum<F>> void named(FieldMap<F> map, F... fields) {
        Map<F, List<String>> columns = map.columns();
        Stream.of(fields)
                .filter(field -> columns.getOrDefault(field, List.of()).isEmpty())
                .findFirst()
                .ifPresent(field -> {
                    throw Refused.malformed("exchange.field-without-column", field.name());
                });
    }

    private static void columns(String file, Collection<List<String>> wanted, JobFiles files) {
        List<String> header = CsvRows.header(files.required(file));
        wanted.stream()
                .flatMap(List::stream)
                .filter(column -> !header.contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw Refused.malformed("exchange.no-such-column", file, column);
                });
    }

    private static void check(Meaning meaning) {
        if (!meaning.saysOneThing() || meaning.deed() == null) {
            throw Refused.malformed("exchange.unclear-meaning", meaning.toString());
        }
    }

    private static void standsAlone(Meaning meaning) {
        if (NEED_ANOTHER.contains(meaning.deed())) {
            throw Refused.malformed(
                    "exchange.meaning-not-possible", meaning.deed().code());
        }
    }
}
