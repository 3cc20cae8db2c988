package court.casefile.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The deeds of a case in canonical order, with the questions that are asked of them again and again. */
public final class Story {
    private final List<Deed> deeds;

    public Story(List<Deed> deeds) {
        this.deeds = deeds.stream().sorted(Deed.CANONICAL).toList();
    }

    public List<Deed> deeds() {
        return deeds;
    }

    public Stream<Deed> of(DeedKind... kinds) {
        Set<DeedKind> wanted = Set.copyOf(Arrays.asList(kinds));
        return deeds.stream().filter(deed -> wanted.contains(deed.kind()));
    }

    public Optional<Deed> first(DeedKind... kinds) {
        return of(kinds).findFirst();
    }

    public Optional<Deed> last(DeedKind... kinds) {
        return of(kinds).reduce((earlier, later) -> later);
    }

    public boolean has(DeedKind... kinds) {
        return first(kinds).isPresent();
    }

    long count(DeedKind kind) {
        return of(kind).count();
    }

    /** Whether the last deed of one kind is on or after the last of another; true when there is none of the other. */
    boolean lastIsNotBefore(DeedKind kind, DeedKind other) {
        Optional<LocalDate> mark = last(other).map(Deed::day);
        return mark.isEmpty()
                || last(kind).filter(deed -> !deed.day().isBefore(mark.get())).isPresent();
    }

    /** The resumption that ends a suspension: the first on or after it that no earlier suspension has taken. */
    public Optional<Deed> resumptionOf(Deed suspension) {
        List<Deed> resumptions = new ArrayList<>(of(DeedKind.RESUMED).toList());
        for (Deed earlier : of(DeedKind.SUSPENDED).toList()) {
            Optional<Deed> end = resumptions.stream()
                    .filter(resumed -> !resumed.day().isBefore(earlier.day()))
                    .findFirst();
            if (earlier.equals(suspension)) {
                return end;
            }
            end.ifPresent(resumptions::remove);
        }
        return Optional.empty();
    }

    public Optional<LocalDate> firstDay(DeedKind... kinds) {
        return first(kinds).map(Deed::day);
    }

    /** The decision on an application, when it has been given. */
    Optional<Deed> answerTo(Deed application, DeedKind... answers) {
        return of(answers).filter(deed -> application.id().equals(deed.about())).reduce((earlier, later) -> later);
    }
}
