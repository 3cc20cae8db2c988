package court.rulebase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import court.rulebase.node.Running;
import court.rulebase.node.Running.Loaded;
import court.rules.RuleInfo;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Titles of rules in the reader's language. What is kept (clocks, duties, decisions) keeps the Chinese title; its English
 * comes from the release in force, and where that has none the Chinese stands.
 */
@Component
public class RuleTitles {
    private final Running running;
    private volatile @Nullable Known known;

    RuleTitles(Running running) {
        this.running = running;
    }

    /** English titles of one release, by code and by Chinese title. */
    private record Known(UUID release, Map<String, String> byCode, Map<String, String> byTitle) {
        static Known of(Loaded loaded) {
            Known known = new Known(loaded.id(), new HashMap<>(), new HashMap<>());
            loaded.release().rulebooks().values().forEach(book -> book.rules().forEach(known::add));
            return known;
        }

        private void add(RuleInfo rule) {
            if (rule.titleEn() != null) {
                byCode.put(rule.code(), rule.titleEn());
                byTitle.put(rule.title(), rule.titleEn());
            }
        }
    }

    private @Nullable Known known() {
        Loaded loaded = running.loaded().orElse(null);
        Known before = known;
        if (loaded == null || before != null && before.release().equals(loaded.id())) {
            return before;
        }
        Known now = Known.of(loaded);
        known = now;
        return now;
    }

    private @Nullable Known forReader() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? known() : null;
    }

    /** The title of a rule, or what else it says in Chinese where its title says as much. */
    public String of(String code, String chinese) {
        Known english = forReader();
        return english == null ? chinese : english.byCode().getOrDefault(code, chinese);
    }

    /** A title that is kept without the code of its rule. */
    public String of(String chinese) {
        Known english = forReader();
        return english == null ? chinese : english.byTitle().getOrDefault(chinese, chinese);
    }

    /** The Chinese titles whose English holds a text; none for a reader of Chinese, who searches in these directly. */
    public Set<String> holding(String text) {
        Known english = forReader();
        String wanted = text.toLowerCase(Locale.ROOT);
        return english == null
                ? Set.of()
                : english.byTitle().entrySet().stream()
                        .filter(title ->
                                title.getValue().toLowerCase(Locale.ROOT).contains(wanted))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The rules of a decision as it was recorded. */
    public JsonNode fired(JsonNode recorded) {
        JsonNode shown = recorded.deepCopy();
        for (JsonNode rule : shown) {
            if (rule instanceof ObjectNode fields) {
                fields.put(
                        "title",
                        of(fields.path("code").asText(), fields.path("title").asText()));
            }
        }
        return shown;
    }
}
