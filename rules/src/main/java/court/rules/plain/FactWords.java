package court.rules.plain;

import court.facts.LegalPeriod;
import court.rules.book.FactWriter;
import court.rules.book.Words;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts and findings as their reader says them; names of the code, numbers of records and empty places are left out. */
public final class FactWords {
    /** The component by which a finding names its rule; the lexicon may know the rule's title. */
    public static final String RULE = "rule";

    private static final Set<String> SILENT =
            Set.of(RULE, "title", "textKey", "id", "occurrence", "reference", "clock");
    private static final String CODE = "[A-Za-z0-9_.,: -]*";
    private final Tongue tongue;
    private final Lexicon lexicon;

    public FactWords(Locale locale, Lexicon lexicon) {
        this.tongue = Tongue.of(locale);
        this.lexicon = lexicon;
    }

    /** Words for texts that are codes: a kind of deed, a court, a rule by its title. */
    @FunctionalInterface
    public interface Lexicon {
        Optional<String> say(String component, String code);

        static Lexicon none() {
            return (component, code) -> Optional.empty();
        }
    }

    /** What one component says. */
    public record Line(String term, String value) {}

    public boolean isChinese() {
        return tongue.isChinese();
    }

    public String say(String chinese, String english) {
        return tongue.say(chinese, english);
    }

    public String type(Class<?> type) {
        return tongue.type(type);
    }

    public String component(RecordComponent component) {
        return tongue.component(component);
    }

    /** Whether a component is for people at all. */
    public static boolean isSpoken(RecordComponent component) {
        return isSpoken(component.getName());
    }

    /** Whether a component of that name is for people at all. */
    public static boolean isSpoken(String component) {
        return !SILENT.contains(component);
    }

    /** Every component that says something: neither empty nor no. */
    public List<Line> lines(Object record) {
        List<Line> lines = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (says(record, component)) {
                line(record, component).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private static boolean says(Object record, RecordComponent component) {
        Object value = FactWriter.read(record, component);
        return isSpoken(component) && value != null && !Boolean.FALSE.equals(value);
    }

    /** What one component says; nothing for a code that has no word. */
    public Optional<Line> line(Object record, RecordComponent component) {
        return value(component, FactWriter.read(record, component))
                .map(said -> foreign(said) ? title(record).orElse(said) : said)
                .map(said -> new Line(tongue.component(component), said));
    }

    /** Reasons are written in Chinese; the title of the rule says as much in English. */
    private boolean foreign(String said) {
        return !isChinese() && said.codePoints().anyMatch(Character::isIdeographic);
    }

    private Optional<String> title(Object finding) {
        return find(finding.getClass(), RULE)
                .flatMap(rule -> lexicon.say(RULE, String.valueOf(FactWriter.read(finding, rule))));
    }

    /** A record in one sentence. */
    public String sentence(Object record) {
        return sentence(record, null);
    }

    /** A record in one sentence, without what only repeats a value that the listener knows. */
    public String sentence(Object record, @Nullable Object known) {
        String list = Arrays.stream(record.getClass().getRecordComponents())
                .filter(each -> known == null || !known.equals(FactWriter.read(record, each)))
                .filter(each -> says(record, each))
                .flatMap(each -> line(record, each).stream())
                .map(line -> line.term() + " " + line.value())
                .collect(Collectors.joining(tongue.say("；", "; ")));
        return tongue.type(record.getClass()) + (list.isEmpty() ? "" : tongue.say("：", ": ") + list);
    }

    /** What a value says; nothing for a code that has no word. */
    public Optional<String> value(RecordComponent component, @Nullable Object value) {
        return value == null ? Optional.of(tongue.say("无", "none")) : said(component, value);
    }

    private Optional<String> said(RecordComponent component, Object value) {
        if (value instanceof Boolean truth) {
            return Optional.of(truth ? tongue.say("是", "yes") : tongue.say("否", "no"));
        } else if (value instanceof Enum<?> constant) {
            return Optional.of(tongue.constant(constant));
        } else if (value instanceof LocalDate day) {
            return Optional.of(tongue.day(day));
        } else if (value instanceof LegalPeriod period) {
            return Optional.of(tongue.period(period.text()));
        } else if (value instanceof Period span) {
            return Optional.of(tongue.period(span.toString()));
        } else if (value instanceof Number number) {
            return Optional.of(number(number));
        } else if (value instanceof Collection<?> items) {
            return joined(component, items);
        }
        return value instanceof Record inner ? Optional.of(inner(inner)) : text(component, String.valueOf(value));
    }

    private static String number(Number number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        return number instanceof BigDecimal exact ? format.format(exact) : format.format(number);
    }

    private Optional<String> joined(RecordComponent component, Collection<?> items) {
        String all = items.stream()
                .flatMap(item -> said(component, item).stream())
                .collect(Collectors.joining(tongue.say("、", ", ")));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private String inner(Record record) {
        return lines(record).stream()
                .map(line -> line.term() + " " + line.value())
                .collect(Collectors.joining(tongue.say("，", ", ")));
    }

    private Optional<String> text(RecordComponent component, String text) {
        return lexicon.say(component.getName(), text)
                .or(() -> text.matches(CODE) ? Optional.empty() : Optional.of(text));
    }

    /** A component by its name. */
    public static Optional<RecordComponent> find(Class<?> type, String name) {
        return Words.component(type, name, false);
    }
}
