package court.casefile.model;

import court.bpmn.DeclaredWords;
import court.kernel.DeedId;
import court.kernel.PartyId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case.
 *
 * @param day the legal day on which it took effect, whenever it was entered
 * @param sequence order within the source, for deeds of one day and kind
 * @param about the deed that this one answers, such as the application that is decided
 * @param detail small words that the kind asks for, see docs/reference/deeds.md
 */
public record Deed(
        DeedId id,
        DeedKind kind,
        LocalDate day,
        int sequence,
        @Nullable PartyId party,
        @Nullable DeedId about,
        Map<String, String> detail)
        implements DeclaredWords.Event {
    /** The order in which deeds are read; it does not depend on when they were entered. */
    public static final Comparator<Deed> CANONICAL = Comparator.comparing(Deed::day)
            .thenComparing(Deed::kind)
            .thenComparingInt(Deed::sequence)
            .thenComparing(deed -> deed.party() == null ? "" : deed.party().toString())
            .thenComparing(deed -> deed.id().toString());

    public Deed {
        detail = Map.copyOf(detail);
    }

    @Override
    public String code() {
        return kind.code();
    }

    public Optional<String> word(String key) {
        return Optional.ofNullable(detail.get(key));
    }

    /** Whether the detail says yes to a question. */
    public boolean says(String key) {
        return Boolean.parseBoolean(detail.get(key));
    }

    @Override
    public boolean says(String key, String value) {
        return value.equals(detail.get(key));
    }
}
