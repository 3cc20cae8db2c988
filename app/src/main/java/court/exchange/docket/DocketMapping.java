package court.exchange.docket;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the columns and events of a docket mean.
 *
 * @param source name of the docket; its cases are known by it and their key
 * @param meanings the first that fits counts; an event that none fits becomes a note
 */
record DocketMapping(
        String source,
        FieldMap<CaseField> cases,
        FieldMap<EventField> events,
        @Nullable List<Meaning> meanings) {

    Optional<Meaning> meaning(String text) {
        return all().stream().filter(meaning -> meaning.fits(text)).findFirst();
    }

    List<Meaning> all() {
        return meanings == null ? List.of() : meanings;
    }
}
