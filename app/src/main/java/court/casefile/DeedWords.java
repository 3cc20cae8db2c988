package court.casefile;

import court.casefile.model.DeedKind;
import court.rulebase.why.CodeWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Kinds of deeds and the words that deeds hold, as people say them. */
@Component
class DeedWords implements CodeWords {
    @Override
    public Optional<String> say(String component, String code, Locale locale) {
        List<Optional<String>> words = Arrays.stream(code.split(",", -1))
                .map(String::strip)
                .map(each -> DeedKind.find(each).map(kind -> kind.title(locale)))
                .toList();
        return words.stream().allMatch(Optional::isPresent)
                ? Optional.of(words.stream()
                        .map(Optional::orElseThrow)
                        .collect(Collectors.joining(
                                Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? ", " : "、")))
                : Optional.empty();
    }
}
