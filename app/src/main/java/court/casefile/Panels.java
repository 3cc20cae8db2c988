package court.casefile;

import court.casefile.model.Deed;
import court.casefile.model.DeedKind;
import court.casefile.model.Story;
import court.kernel.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who was given a case, by its deeds. */
final class Panels {
    private Panels() {}

    /** Judge, assistant or clerk: the last deed of assignment that names one. */
    static Optional<PersonId> person(Story story, String word) {
        return story.deeds().stream()
                .filter(Panels::assigns)
                .flatMap(deed -> deed.word(word).stream())
                .reduce((earlier, later) -> later)
                .map(PersonId::parse);
    }

    /** Members of the panel besides the judge in charge. */
    static Set<PersonId> members(Story story) {
        return story.deeds().stream()
                .filter(Panels::assigns)
                .flatMap(deed -> deed.word("members").stream())
                .reduce((earlier, later) -> later)
                .map(text -> Arrays.stream(text.split(",", -1))
                        .filter(Predicate.not(String::isBlank))
                        .map(PersonId::parse)
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    /** Names of people's assessors; the file knows them by name alone. */
    static List<String> assessors(Story story) {
        return story.deeds().stream()
                .filter(Panels::assigns)
                .flatMap(deed -> deed.word("assessors").stream())
                .reduce((earlier, later) -> later)
                .map(text -> Arrays.stream(text.split("、", -1))
                        .filter(Predicate.not(String::isBlank))
                        .toList())
                .orElse(List.of());
    }

    private static boolean assigns(Deed deed) {
        return deed.kind() == DeedKind.ASSIGNED || deed.kind() == DeedKind.REASSIGNED;
    }
}
