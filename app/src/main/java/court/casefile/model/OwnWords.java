package court.casefile.model;

import static court.casefile.model.DeedKind.SUSPENDED;

import court.bpmn.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Words that belong to one application: whether it was granted, and at which level it is decided. */
public final class OwnWords {
    /** For each application the deeds that answer it, with the decision they always are; null where they say so. */
    private static final Map<DeedKind, Map<DeedKind, @Nullable String>> ANSWERS = answers();

    private OwnWords() {}

    private static Map<DeedKind, Map<DeedKind, @Nullable String>> answers() {
        Map<DeedKind, Map<DeedKind, @Nullable String>> answers = new HashMap<>();
        Vocabulary.shipped().deeds().forEach((code, deed) -> {
            if (deed.answers() != null) {
                answers.computeIfAbsent(DeedKind.of(deed.answers()), key -> new LinkedHashMap<>())
                        .put(DeedKind.of(code), deed.as());
            }
        });
        return answers;
    }

    /** Words of the application {@code deed}; none for deeds that are no application. */
    public static Map<String, String> of(Deed deed, Story story) {
        if (deed.kind() == SUSPENDED) {
            return Map.of("decision", story.resumptionOf(deed).isPresent() ? "GRANTED" : "PENDING");
        }
        Map<DeedKind, @Nullable String> answers = ANSWERS.get(deed.kind());
        if (answers == null) {
            return Map.of();
        }
        Map<String, String> words = new TreeMap<>();
        words.put("decision", decision(deed, story, answers));
        deed.word("level").ifPresent(level -> words.put("level", level));
        return words;
    }

    private static String decision(Deed application, Story story, Map<DeedKind, @Nullable String> answers) {
        return story.answerTo(application, answers.keySet().toArray(DeedKind[]::new))
                .map(answer -> Optional.ofNullable(answers.get(answer.kind()))
                        .orElseGet(() -> answer.word("decision").orElse("REFUSED")))
                .orElse("PENDING");
    }
}
