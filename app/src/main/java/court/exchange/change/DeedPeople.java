package court.exchange.change;

import court.identity.Courts;
import court.identity.People;
import court.kernel.CourtId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the people and divisions that a file names, by account or by a name that only one of the court has. */
final class DeedPeople {
    private final People people;
    private final Courts courts;
    private final Map<String, Optional<String>> found = new HashMap<>();

    DeedPeople(People people, Courts courts) {
        this.people = people;
        this.courts = courts;
    }

    Optional<String> person(CourtId court, String name) {
        return Objects.requireNonNull(found.computeIfAbsent(
                court + " " + name, key -> people.named(court, name).map(Object::toString)));
    }

    /** Several people, parted by semicolons; empty when one of them is unknown. */
    Optional<String> all(CourtId court, String names) {
        List<Optional<String>> each = Arrays.stream(names.split("[;；、]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> person(court, name))
                .toList();
        return each.stream().allMatch(Optional::isPresent)
                ? Optional.of(each.stream().map(Optional::orElseThrow).collect(Collectors.joining(",")))
                : Optional.empty();
    }

    Optional<String> division(CourtId court, String name) {
        return courts.divisionNamed(court, name).map(Object::toString);
    }
}
