package court.casefile;

import court.bpmn.Term;
import court.bpmn.Vocabulary;
import court.rulebase.why.CodeWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Kinds of deeds and the words that deeds hold, as people say them. */
@Component
class DeedWords implements CodeWords {
    private final Map<String, Vocabulary.Deed> deeds;

    DeedWords() {
        this.deeds = Vocabulary.shipped().deeds();
    }

    @Override
    public Optional<String> say(String component, String code, Locale locale) {
        List<Optional<String>> words = Arrays.stream(code.split(",", -1))
                .map(String::strip)
                .map(each -> Optional.ofNullable(deeds.get(each)).map(deed -> word(deed.term(), locale)))
                .toList();
        return words.stream().allMatch(Optional::isPresent)
                ? Optional.of(words.stream()
                        .map(Optional::orElseThrow)
                        .collect(Collectors.joining(english(locale) ? ", " : "、")))
                : Optional.empty();
    }

    private static String word(Term term, Locale locale) {
        return Objects.requireNonNull(english(locale) ? term.en() : term.zh());
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
