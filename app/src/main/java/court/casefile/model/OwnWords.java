package court.casefile.model;

import static court.casefile.model.DeedKind.*;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words that belong to one application: whether it was granted, and at which level it is decided. */
public final class OwnWords {
    /** Applications that have a process of their own, each with the deeds that answer it. */
    private static final Map<DeedKind, List<DeedKind>> ANSWERS = Map.of(
            EXTENSION_APPLIED, List.of(EXTENSION_DECIDED),
            RECUSAL_APPLIED, List.of(RECUSAL_DECIDED),
            WITHDRAWAL_APPLIED, List.of(WITHDRAWAL_DECIDED),
            CONVERSION_APPLIED, List.of(CONVERTED, CONVERSION_REFUSED));

    private OwnWords() {}

    /** Words of the application {@code deed}; none for deeds that are no application. */
    public static Map<String, String> of(Deed deed, Story story) {
        if (deed.kind() == SUSPENDED) {
            return Map.of("decision", story.resumptionOf(deed).isPresent() ? "GRANTED" : "PENDING");
        }
        List<DeedKind> answers = ANSWERS.get(deed.kind());
        if (answers == null) {
            return Map.of();
        }
        Map<String, String> words = new TreeMap<>();
        words.put("decision", decision(deed, story, answers.toArray(DeedKind[]::new)));
        deed.word("level").ifPresent(level -> words.put("level", level));
        return words;
    }

    private static String decision(Deed application, Story story, DeedKind... answers) {
        return story.answerTo(application, answers)
                .map(answer -> switch (answer.kind()) {
                    case CONVERTED -> "GRANTED";
                    case CONVERSION_REFUSED -> "REFUSED";
                    default -> answer.word("decision").orElse("REFUSED");
                })
                .orElse("PENDING");
    }
}
