package court.rules.logic;

import court.rules.book.FactModel;
import court.rules.book.Words;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says in both languages what a way to apply is; the first is Chinese, the second English. */
final class Said {
    private static final int FIELDS = 6;
    private static final int WORDS = 5;

    private final Map<String, Class<?>> facts = new HashMap<>();

    Said(FactModel model) {
        model.all().forEach(type -> facts.put(type.getSimpleName(), type));
    }

    List<String> way(Box box) {
        return List.of(way(box, true), way(box, false));
    }

    private String way(Box box, boolean chinese) {
        return new TreeMap<>(box.fields())
                .entrySet().stream()
                        .limit(FIELDS)
                        .map(field -> name(field.getKey(), chinese)
                                + (chinese ? "：" : ": ")
                                + values(field.getKey(), field.getValue(), chinese))
                        .collect(Collectors.joining(chinese ? "；" : "; "));
    }

    /** The court's word for a field, or its name. */
    String name(String key, boolean chinese) {
        String field = field(key);
        return component(key)
                .filter(component -> chinese)
                .map(component -> Words.of(component, field))
                .orElse(field);
    }

    static String field(String key) {
        return key.substring(key.indexOf('.') + 1);
    }

    private Optional<RecordComponent> component(String key) {
        return Optional.ofNullable(facts.get(key.replaceFirst("\\..*", "")))
                .flatMap(fact -> Words.component(fact, field(key), false));
    }

    private String values(String field, Values values, boolean chinese) {
        if (values instanceof Span span) {
            return span(span, chinese);
        }
        court.rules.logic.Words list = (court.rules.logic.Words) values;
        String words = list.words().stream()
                .sorted()
                .limit(WORDS)
                .map(word -> word(field, word, chinese))
                .collect(Collectors.joining(chinese ? "、" : ", "));
        int more = list.words().size() - WORDS;
        words += more <= 0 ? "" : chinese ? "等" + list.words().size() + "项" : " and " + more + " more";
        String except = chinese ? "除外：" : "other than ";
        return list.allBut() ? except + words : words;
    }

    static String span(Span span, boolean chinese) {
        String from = span.isOpenBelow() ? "…" : span.said(span.from());
        String to = span.isOpenAbove() ? "…" : span.said(span.to());
        return from.equals(to) ? from : from + (chinese ? " 至 " : " to ") + to;
    }

    private String word(String field, String word, boolean chinese) {
        if (word.equals(court.rules.logic.Words.NOTHING)) {
            return chinese ? "空" : "nothing";
        } else if (chinese && Set.of("true", "false").contains(word)) {
            return word.equals("true") ? "是" : "否";
        }
        return component(field)
                .<Class<?>>map(RecordComponent::getType)
                .filter(type -> chinese && type.isEnum())
                .flatMap(type -> Arrays.stream(type.getEnumConstants())
                        .map(each -> (Enum<?>) each)
                        .filter(each -> each.name().equals(word))
                        .map(Words::of)
                        .findFirst())
                .orElse(word);
    }
}
